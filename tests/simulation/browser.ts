import { channels } from '../../src/breaks/index.ts';
import type { Channel, SeenHold } from '../../src/breaks/index.ts';
import { createEngine, wrap } from '../../src/engine/index.ts';
import type {
  Badge,
  Telling,
  Command,
  Engine,
  EngineEvent,
  Observation,
  PromptAnswer,
  Reply,
} from '../../src/engine/index.ts';
import { addCompletions } from '../../src/journal/index.ts';
import type { Completion, PromptRecord, Records } from '../../src/journal/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import type { Presence } from '../../src/sitting/index.ts';
import type { SimulatedClock } from './clock.ts';
import { noFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { begin } from './player.ts';
import { SyncArea } from './sync-area.ts';
import { worldOf } from './world.ts';

/** A prompt that was put up, where, and what became of it. It stands as long as it does in any channel. */
export interface ShownPrompt {
  readonly id: string;
  readonly at: number;
  readonly steps: { readonly channel: Channel; readonly at: number }[];
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
  /** Called when a prompt is put up in a channel, before it stands there. */
  onShow: (channel: Channel, id: string) => void = () => undefined;
  /** Called when a command has been answered; null when the background died over it. */
  onReply: (command: Command, id: string, reply: Reply | null) => void = () => undefined;
  /** Called when the background is told something, by the alarm or otherwise. */
  onTell: (isAlarm: boolean) => void = () => undefined;
  /** Called when something was stored. */
  onStored: () => void = () => undefined;
  /** Called when a completion is kept for the first time. */
  onKeep: (completion: Completion) => void = () => undefined;
  readonly stored = new Map<string, unknown>();
  readonly journal = new Map<string, Completion>();
  /** The records of questions, by id. */
  readonly records = new Map<string, PromptRecord>();
  /** The same completions by their month. */
  readonly months = new Map<string, Completion[]>();
  /** What lies beside the journal. */
  staged: Records | null = null;
  readonly prompts: ShownPrompt[] = [];
  badge: Badge = 'none';
  /** In which words each question was asked. */
  readonly wordings: (number | 'afterCall')[] = [];
  /** What is told to the ear. */
  telling: Telling | null = null;
  presence: Presence = 'active';
  isWatching = false;
  /** The last look around told nothing, so that the background cannot know who is there. */
  isBlind = false;
  /** Storage refused the last write of the state, so that what is stored is older than what is so. */
  isStale = false;
  readonly holds = new Set<SeenHold>();
  /** The page of a call is open, and nothing is heard from it. */
  isLull = false;
  /** The browser's sync area, as it stands on this device. */
  sync: SyncArea = new SyncArea();
  /** What the person's organisation asks for. */
  managed: unknown = null;
  updates = 0;
  isUpdating = false;
  /** The background is told, and started, for what happens in tabs and windows. */
  listens = false;
  /** An absence is told after so long without input. */
  idleAfterMs = 60_000;
  /** The channels in which nothing can be shown. */
  readonly refusing = new Set<Channel>();
  chimes = 0;
  failsAtBadge = false;
  /** The journal's database is full; storage is not. */
  refusesJournal = false;
  /** Storage is full; the journal's database is not. */
  refusesStorage = false;
  /** There is room beside the journal, and none in it. */
  refusesImport = false;
  alarmAt: number | null = null;
  playersOpened = 0;
  playersWaiting = 0;
  /** How often the welcome was opened. */
  welcomes = 0;
  /** The commands by which opened players began sessions. */
  readonly begun: string[] = [];
  /** Wake-ups by the alarm. */
  alarmsRung = 0;
  /** All that the background was told, alarms included, and when it surely ran last. */
  eventsTold = 0;
  lastSeenAt = -Infinity;
  /** What went wrong so far. */
  faultsMet = 0;
  /** Errors that the engine could not handle. */
  readonly troubles: unknown[] = [];
  starts = 0;
  deaths = 0;
  /** The background lived through the last event, to its end. */
  hasLived = true;
  /** The prompts whose small window refused to be closed, and how many events had been told by then. */
  readonly stuck = new Map<string, number>();
  readonly #make: typeof createEngine;
  readonly #standing = new Map<string, { readonly prompt: ShownPrompt; readonly in: Set<Channel> }>();
  #engine: Engine | null = null;

  /** A browser on a clock; `chosen` is what the person has set before it starts. */
  constructor(clock: SimulatedClock, chosen?: Partial<Settings>, make: typeof createEngine = createEngine) {
    this.clock = clock;
    this.#make = make;
    if (chosen) this.stored.set('settings', wrap('settings', { ...defaultSettings, ...chosen }));
  }

  /** The ids of the prompts that stand now, but for those whose window refuses to go. */
  get standing(): readonly string[] {
    return [...this.#standing.keys()].filter((id) => !this.stuck.has(id));
  }

  standingIn(channel: Channel): readonly string[] {
    return [...this.#standing].filter(([, prompt]) => prompt.in.has(channel)).map(([id]) => id);
  }

  /** The small window of a prompt refuses to be closed. */
  stick(id: string): void {
    this.stuck.set(id, this.eventsTold);
  }

  /** Stores values as the background does, all at once. */
  store(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) this.stored.set(name, value);
    this.onStored();
  }

  /** Stops the background at once: what it was waiting for never comes back to it. */
  kill(): void {
    this.#engine = null;
    this.deaths += 1;
  }

  /** The whole browser is closed and opened again; notifications and, in Firefox, alarms do not survive that. */
  async restart({ keepsAlarm }: { keepsAlarm: boolean }): Promise<void> {
    this.kill();
    for (const id of this.#standing.keys()) this.takeDown(id);
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
      if (this.faults.alarmDelayMs > 0) this.faultsMet += 1;
      this.faults.alarmDelayMs = 0;
      await this.ring();
    }
    this.clock.pass(Math.max(0, until - this.clock.now()));
  }

  /** Rings the alarm now; it is spent by that. */
  async ring(): Promise<void> {
    this.alarmAt = null;
    this.alarmsRung += 1;
    await this.#tell((engine) => engine.wake('alarm-rang'), true);
  }

  /** The idle detection reports a change. */
  async become(presence: Presence): Promise<void> {
    this.presence = presence;
    await this.#tell((engine) => engine.meet(presence));
  }

  /** A hold begins or ends, and the browser says so. */
  async hold(hold: SeenHold, isOn: boolean): Promise<void> {
    if (isOn) this.holds.add(hold);
    else this.holds.delete(hold);
    await this.observe('changed');
  }

  /** Something happens in tabs and windows, which the browser says to a background that listens. */
  async observe(observation: Observation): Promise<void> {
    if (this.listens) await this.#tell((engine) => engine.observe(observation));
  }

  /** The browser says that something in its sync area has changed. */
  async hear(): Promise<void> {
    await this.#tell((engine) => engine.hear());
  }

  /** The person's organisation asks for something else, or for nothing any more, and the browser says so. */
  async govern(managed: unknown): Promise<void> {
    this.managed = managed;
    await this.#tell((engine) => engine.heed());
  }

  /** Any other event that the browser tells. */
  async notice(event: EngineEvent): Promise<void> {
    await this.#tell((engine) => engine.notice(event));
  }

  async answerPrompt(promptId: string, answer: PromptAnswer): Promise<void> {
    const through = channels.find((channel) => this.standingIn(channel).includes(promptId)) ?? 'notification';
    await this.#tell(async (engine) => {
      const answered = engine.notice({ kind: 'prompt-answered', promptId, answer, through });
      // Firefox says of a notification that was clicked that the person closed it as well.
      if (through === 'notification') await engine.notice({ kind: 'prompt-closed', promptId });
      await answered;
    });
  }

  async closePrompt(promptId: string): Promise<void> {
    this.takeDown(promptId);
    await this.#tell((engine) => engine.notice({ kind: 'prompt-closed', promptId }));
  }

  /** Sends a command as a page does. Null when the background died over it. */
  async send(command: Command, id: string = crypto.randomUUID()): Promise<Reply | null> {
    let reply: Reply | null = null;
    await this.#tell(async (engine) => {
      reply = await engine.obey({ id, command });
    });
    this.onReply(command, id, reply);
    return reply;
  }

  putUp(channel: Channel, id: string, wording: number | 'afterCall'): void {
    this.onShow(channel, id);
    const known = this.#standing.get(id);
    const prompt = known?.prompt ?? { id, at: this.clock.now(), steps: [], withdrawnAt: null };
    if (!known) {
      this.prompts.push(prompt);
      this.wordings.push(wording);
    }
    prompt.steps.push({ channel, at: this.clock.now() });
    this.#standing.set(id, { prompt, in: new Set([...(known?.in ?? []), channel]) });
  }

  /** Takes a prompt out of a channel, or out of all. */
  takeDown(id: string, channel?: Channel): void {
    const known = this.#standing.get(id);
    if (!known) return;
    if (channel) known.in.delete(channel);
    else known.in.clear();
    if (channel === undefined || channel === 'window') this.stuck.delete(id);
    if (known.in.size > 0) return;
    known.prompt.withdrawnAt = this.clock.now();
    this.#standing.delete(id);
  }

  /** The journal's own rule: what is there already only takes what was said of it since. */
  keep(completion: Completion): void {
    const { id } = completion;
    const known = this.journal.get(id);
    const kept = addCompletions(known ? { [id]: known } : {}, [completion])[id]!;
    this.journal.set(id, kept);
    const month = completion.day.slice(0, 7);
    const others = (this.months.get(month) ?? []).filter((other) => other.id !== id);
    this.months.set(month, [...others, kept]);
    if (!known) this.onKeep(completion);
  }

  /** What the journal has of a question already stays as it is. */
  keepRecord(record: PromptRecord): void {
    if (!this.records.has(record.id)) this.records.set(record.id, record);
  }

  async #tell(event: (engine: Engine) => Promise<void>, isAlarm = false): Promise<void> {
    this.onTell(isAlarm);
    const engine = this.#engine ?? this.#wakeUp();
    this.eventsTold += 1;
    this.lastSeenAt = this.clock.now();
    event(engine).catch((error: unknown) => this.troubles.push(error));
    // Everything the background awaits is answered within this turn, or never.
    await new Promise((resolve) => setImmediate(resolve));
    this.hasLived = this.#engine === engine;
    if (this.isUpdating) {
      // The new version starts at once.
      this.isUpdating = false;
      await this.start();
    }
    while (this.playersWaiting > 0) {
      this.playersWaiting -= 1;
      const id = `player-${this.begun.length}`;
      this.begun.push(id);
      await this.send(begin('seated', 3), id);
    }
  }

  #wakeUp(): Engine {
    this.starts += 1;
    const engine: Engine = this.#make(
      worldOf(this, {
        isOver: () => this.#engine !== engine,
        end: () => {
          this.kill();
        },
      }),
    );
    this.#engine = engine;
    void engine.wake('background-started');
    void engine.hear();
    void engine.heed();
    return engine;
  }
}
