import type { HoldKind } from '../../src/breaks/index.ts';
import { createEngine, wrap } from '../../src/engine/index.ts';
import type {
  Badge,
  Command,
  Engine,
  EngineEvent,
  Reply,
  StoredName,
  World,
} from '../../src/engine/index.ts';
import type { Completion } from '../../src/journal/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import type { Presence } from '../../src/sitting/index.ts';
import type { SimulatedClock } from './clock.ts';
import { begin } from './player.ts';

/** What is about to go wrong. A script sets these; each is spent when it has happened. */
export interface Faults {
  /** The background dies at its nth call into the browser from now, before or after the call takes effect. */
  death: { inCalls: number; readonly when: 'before' | 'after' } | null;
  /** Storage refuses so many writes. */
  refusedWrites: number;
  /** The next alarm rings this much too late. */
  alarmDelayMs: number;
  /** Storage cannot be read so many times. */
  unreadable: number;
  /** So many players are opened and never come up. */
  lostPlayers: number;
  /** So many looks around are answered with an error, or never. */
  failedLooks: number;
  hangingLooks: number;
}

/** Nothing is about to go wrong. */
export const noFaults: Faults = {
  death: null,
  refusedWrites: 0,
  alarmDelayMs: 0,
  unreadable: 0,
  lostPlayers: 0,
  failedLooks: 0,
  hangingLooks: 0,
};

/** What a browser answers that cannot tell who is there. The engine reports it and goes on. */
class BlindnessError extends Error {}

/** A prompt that was put up, and what became of it. */
export interface ShownPrompt {
  readonly id: string;
  readonly at: number;
  withdrawnAt: number | null;
}

/**
 * The browser, as far as the background can tell: storage, one alarm, notifications, idle detection. It keeps
 * what a browser keeps when the background dies, and starts the background again when something happens.
 * The engine that runs in it is the one that ships.
 */
export class SimulatedBrowser {
  readonly clock: SimulatedClock;
  readonly faults: Faults = { ...noFaults };
  /** Called when a prompt is put up, before it stands. */
  onShow: (id: string) => void = () => undefined;
  readonly stored = new Map<string, unknown>();
  readonly journal = new Map<string, Completion>();
  readonly prompts: ShownPrompt[] = [];
  badge: Badge = 'none';
  presence: Presence = 'active';
  isWatching = false;
  /** The last look around told nothing, so that the background cannot know who is there. */
  isBlind = false;
  readonly holds = new Set<HoldKind>();
  updates = 0;
  notificationsBlocked = false;
  failsAtBadge = false;
  /** The journal's database is full; storage is not. */
  refusesJournal = false;
  alarmAt: number | null = null;
  playersOpened = 0;
  /** The commands by which opened players began sessions. */
  readonly begun: string[] = [];
  /** Wake-ups by the alarm. */
  alarmsRung = 0;
  /** Errors that the engine could not handle. */
  readonly troubles: unknown[] = [];
  starts = 0;
  deaths = 0;
  readonly #make: typeof createEngine;
  #engine: Engine | null = null;
  #life = 0;
  #playersWaiting = 0;
  #isUpdating = false;

  /** A browser on a clock; `chosen` is what the person has set before it starts. */
  constructor(clock: SimulatedClock, chosen?: Partial<Settings>, make: typeof createEngine = createEngine) {
    this.clock = clock;
    this.#make = make;
    if (chosen) this.stored.set('settings', wrap('settings', { ...defaultSettings, ...chosen }));
  }

  /** The ids of the prompts that stand now. */
  get standing(): readonly string[] {
    return this.prompts.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id);
  }

  /** Stops the background at once: what it was waiting for never comes back to it. */
  kill(): void {
    this.#engine = null;
    this.#life += 1;
    this.deaths += 1;
  }

  /** The whole browser is closed and opened again; notifications and, in Firefox, alarms do not survive that. */
  async restart({ keepsAlarm }: { keepsAlarm: boolean }): Promise<void> {
    this.kill();
    for (const prompt of this.prompts) prompt.withdrawnAt ??= this.clock.now();
    if (!keepsAlarm) this.alarmAt = null;
    await this.start();
  }

  /** Makes sure that the background runs, as any event does. */
  async start(): Promise<void> {
    await this.#tell(async () => undefined);
  }

  /** Lets time pass, ringing the alarm when it falls due. */
  async pass(ms: number): Promise<void> {
    const until = this.clock.now() + ms;
    while (this.alarmAt !== null && this.alarmAt + this.faults.alarmDelayMs <= until) {
      this.clock.pass(Math.max(0, this.alarmAt + this.faults.alarmDelayMs - this.clock.now()));
      this.faults.alarmDelayMs = 0;
      await this.ring();
    }
    this.clock.pass(Math.max(0, until - this.clock.now()));
  }

  /** Rings the alarm now; it is spent by that. */
  async ring(): Promise<void> {
    this.alarmAt = null;
    this.alarmsRung += 1;
    await this.#tell((engine) => engine.wake('alarm-rang'));
  }

  /** The idle detection reports a change. */
  async become(presence: Presence): Promise<void> {
    this.presence = presence;
    await this.#tell((engine) => engine.meet(presence));
  }

  /** A hold begins or ends, and the browser says so. */
  async hold(hold: HoldKind, isOn: boolean): Promise<void> {
    if (isOn) this.holds.add(hold);
    else this.holds.delete(hold);
    await this.notice({ kind: isOn ? 'hold-began' : 'hold-ended', hold });
  }

  /** Any other event that the browser tells. */
  async notice(event: EngineEvent): Promise<void> {
    await this.#tell((engine) => engine.notice(event));
  }

  async answerPrompt(promptId: string, answer: 'start' | 'snooze'): Promise<void> {
    await this.#tell((engine) => engine.notice({ kind: 'prompt-answered', promptId, answer }));
  }

  async closePrompt(promptId: string): Promise<void> {
    for (const prompt of this.prompts) {
      if (prompt.id === promptId) prompt.withdrawnAt ??= this.clock.now();
    }
    await this.#tell((engine) => engine.notice({ kind: 'prompt-closed', promptId }));
  }

  /** Sends a command as a page does. Null when the background died over it. */
  async send(command: Command, id: string = crypto.randomUUID()): Promise<Reply | null> {
    let reply: Reply | null = null;
    await this.#tell(async (engine) => {
      reply = await engine.obey({ id, command });
    });
    return reply;
  }

  async #tell(event: (engine: Engine) => Promise<void>): Promise<void> {
    if (this.#engine === null) {
      this.starts += 1;
      this.#engine = this.#make(this.#world(this.#life));
      void this.#engine.wake('background-started');
    }
    event(this.#engine).catch((error: unknown) => this.troubles.push(error));
    // Everything the background awaits is answered within this turn, or never.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#isUpdating) {
      // The new version starts at once.
      this.#isUpdating = false;
      await this.start();
    }
    while (this.#playersWaiting > 0) {
      this.#playersWaiting -= 1;
      const id = `player-${this.begun.length}`;
      this.begun.push(id);
      await this.send(begin('seated', 3), id);
    }
  }

  /** Whether the background dies at this call. */
  #deathNow(): 'before' | 'after' | null {
    const { death } = this.faults;
    if (death === null) return null;
    death.inCalls -= 1;
    if (death.inCalls > 0) return null;
    this.faults.death = null;
    return death.when;
  }

  /** The world of one life of the background: it stops answering when that life is over. */
  #world(life: number): World {
    let isHanging = false;
    const call = async <Result>(effect: () => Result): Promise<Result> => {
      if (life !== this.#life) return never();
      const death = this.#deathNow();
      if (death !== 'before') {
        const result = effect();
        if (death === null) return result;
      }
      this.kill();
      return never();
    };
    const write = (effect: () => void): boolean => {
      if (this.faults.refusedWrites > 0) {
        this.faults.refusedWrites -= 1;
        return false;
      }
      effect();
      return true;
    };
    return {
      report: (error) => {
        if (!(error instanceof BlindnessError)) this.troubles.push(error);
      },
      clock: {
        now: () => this.clock.now(),
        zone: () => this.clock.zone(),
        within: (ms, answer) => {
          if (!isHanging) return answer;
          isHanging = false;
          this.clock.pass(ms);
          return Promise.reject(new BlindnessError('no answer in time'));
        },
      },
      store: {
        load: () =>
          call(() => {
            if (this.faults.unreadable > 0) {
              this.faults.unreadable -= 1;
              return null;
            }
            return structuredClone(Object.fromEntries(this.stored)) as Record<StoredName, unknown>;
          }),
        save: (name, value) => call(() => write(() => this.stored.set(name, structuredClone(value)))),
        setAside: (name, value) =>
          call(() => write(() => this.stored.set(`aside/${name}`, structuredClone(value)))),
      },
      alarm: {
        plannedAt: () => call(() => this.alarmAt),
        plan: (wakeAt) =>
          call(() => {
            // Chrome's floor for packed extensions; unpacked ones and Firefox would let a shorter one pass.
            const isTooSoon = wakeAt !== null && wakeAt < this.clock.now() + 30_000;
            if (isTooSoon) throw new Error('an alarm was set to ring within 30 s');
            this.alarmAt = wakeAt;
          }),
      },
      notifier: {
        standing: () => call(() => this.standing),
        show: ({ id }) =>
          call(() => {
            if (this.notificationsBlocked) return 'blocked';
            this.onShow(id);
            this.prompts.push({ id, at: this.clock.now(), withdrawnAt: null });
            return 'shown';
          }),
        withdraw: (id) =>
          call(() => {
            for (const prompt of this.prompts) {
              if (prompt.id === id) prompt.withdrawnAt ??= this.clock.now();
            }
          }),
      },
      badge: {
        set: (badge) =>
          call(() => {
            if (this.failsAtBadge) throw new Error('no badge today');
            this.badge = badge;
          }),
      },
      player: {
        open: () =>
          call(() => {
            this.playersOpened += 1;
            if (this.faults.lostPlayers > 0) this.faults.lostPlayers -= 1;
            else this.#playersWaiting += 1;
          }),
      },
      senses: {
        look: () => {
          this.isBlind = this.faults.hangingLooks + this.faults.failedLooks > 0;
          if (this.faults.hangingLooks > 0) {
            this.faults.hangingLooks -= 1;
            isHanging = true;
            return never();
          }
          return call(() => {
            if (this.faults.failedLooks > 0) {
              this.faults.failedLooks -= 1;
              throw new BlindnessError('nobody can be seen');
            }
            return { presence: this.presence, isWatching: this.isWatching, holds: [...this.holds] };
          });
        },
      },
      updater: {
        apply: () =>
          call(() => {
            this.updates += 1;
            this.#isUpdating = true;
            this.kill();
          }),
      },
      journal: {
        keep: (completion) =>
          call(
            () =>
              !this.refusesJournal &&
              write(() => {
                if (!this.journal.has(completion.id)) this.journal.set(completion.id, completion);
              }),
          ),
        monthOf: (day) =>
          call(() =>
            [...this.journal.values()].filter((completion) => completion.day.startsWith(day.slice(0, 7))),
          ),
      },
    };
  }
}

/** What a dead background waits for. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
