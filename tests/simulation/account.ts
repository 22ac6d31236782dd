import { promptWaits, rhythmRules } from '../../src/breaks/index.ts';
import type { EngineState, Envelope, Reply } from '../../src/engine/index.ts';
import { workAround } from '../../src/schedule/index.ts';
import type { Schedule, WorkAround } from '../../src/schedule/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { satMsAt } from '../../src/sitting/index.ts';
import type { SimulatedBrowser } from './browser.ts';
import { minutes } from './clock.ts';
import { Days } from './days.ts';
import { Sessions } from './sessions.ts';

/** Five minutes and the tenth that a routine may be longer. */
export const longestSessionMs = minutes(5.5);
/** Chrome's floor for alarms, by which anything may be late. */
export const alarmFloorMs = 30_000;
/** A session that was paused ends by itself after this long. */
const pausedSessionMs = minutes(30);

/** What truly happened in a week and what the person was promised, kept apart from what the engine thinks. */
export class Account {
  readonly browser: SimulatedBrowser;
  /** Nothing goes wrong in such a week, so that more can be held to. */
  readonly isCalm: boolean;
  readonly sessions: Sessions;
  readonly days = new Days();
  /** What a page was told and the engine had saved; later deeds may end it. */
  pausedUntilAt = 0;
  snoozedUntilAt = 0;
  /** Until when a paused session is sure to stand. */
  sessionUntilAt = 0;
  /** Since when somebody has sat, or stood, without any change. */
  steadySince: number;
  /** When somebody last rested, moved or began to work. */
  freshSince: number;
  lastShownAt = -Infinity;
  /** When the browser last took away what stood; the question is asked again later, as one that nobody answered. */
  restartedAt = -Infinity;
  /** As above, and forgotten when a question may be asked anew at once. */
  lastAskedAt = -Infinity;
  /** What the person's organisation has fixed. */
  fixed: Partial<Settings> = {};
  #hours: { readonly schedule: Schedule; readonly zone: string; readonly work: WorkAround } | null = null;

  constructor(browser: SimulatedBrowser, isCalm: boolean) {
    this.browser = browser;
    this.isCalm = isCalm;
    this.sessions = new Sessions(browser);
    this.steadySince = browser.clock.now();
    this.freshSince = this.steadySince;
    browser.onTell = (isAlarm) => {
      const isThere = browser.presence === 'active' || browser.isWatching;
      this.days.note(this.now, browser.clock.zone(), this.settings.schedule, { isAlarm, isThere });
    };
    browser.onReply = (command, id, reply) => {
      this.sessions.obeyed(command, id, reply);
      this.#believe(reply);
    };
  }

  get now(): number {
    return this.browser.clock.now();
  }

  /** The settings in force: those that storage took. */
  get settings(): Settings {
    return (this.browser.stored.get('settings') as Envelope).data as Settings;
  }

  /** Whoever has sat or stood for so long without any change was asked, at the slowest rhythm there is. */
  get longestWaitMs(): number {
    const { limitMin, standingLimitMin, windowMin } = this.settings;
    const chosenMs = minutes(Math.max(limitMin, standingLimitMin) + windowMin);
    // A break that was let pass takes as long as its last question stood.
    const missedMs = promptWaits.answerMs + alarmFloorMs;
    return chosenMs + rhythmRules.maxSteps * rhythmRules.stepMs + missedMs;
  }

  /** Where an instant lies in the work time in force. */
  workAt(instant: number): WorkAround {
    const { schedule } = this.settings;
    const zone = this.browser.clock.zone();
    const known = this.#hours;
    const holds =
      known !== null &&
      known.schedule === schedule &&
      known.zone === zone &&
      known.work.validFromAt <= instant &&
      instant < known.work.validUntilAt;
    const work = holds ? known.work : workAround(schedule, instant, zone);
    this.#hours = { schedule, zone, work };
    return work;
  }

  isWorkTime(instant: number): boolean {
    return this.workAt(instant).startedAt !== null;
  }

  /** What the background saved last; null before it saved anything. */
  savedState(): EngineState | null {
    const stored = this.browser.stored.get('engine') as Envelope | undefined;
    return (stored?.data as EngineState | undefined) ?? null;
  }

  state(): EngineState {
    const state = this.savedState();
    if (state === null) throw new Error('nothing was saved yet');
    return state;
  }

  /** How long was sat, as a page would be told now; endless when nobody answers. */
  async satMs(id: string): Promise<number> {
    const reply = await this.browser.send({ kind: 'check-in' }, id);
    const sitting = reply?.snapshot.state.sitting;
    return sitting === undefined ? Infinity : satMsAt(sitting, this.now);
  }

  /** Somebody may have rested: what was put off is forgotten, and they may be asked as soon as they are back. */
  returnToDesk(): void {
    this.snoozedUntilAt = 0;
    this.lastAskedAt = -Infinity;
    this.steadySince = this.now;
  }

  /** Something happened by which what was promised may be over; a pause and a session go on if `but` says so. */
  forget(but: 'nothing' | 'pauses' = 'nothing'): void {
    if (but === 'nothing') {
      this.pausedUntilAt = 0;
      this.sessionUntilAt = 0;
    }
    this.returnToDesk();
  }

  #believe(reply: Reply | null): void {
    if (reply === null || reply.snapshot.isUnsaved) return;
    const { pause, breaks, session, starting } = reply.snapshot.state;
    this.pausedUntilAt = pause?.untilAt ?? 0;
    // A session that ends is a break, after which nothing is put off any more.
    const isPutOff = breaks.kind === 'snoozed' && session === null && starting === null;
    this.snoozedUntilAt = isPutOff ? Math.min(breaks.snoozedAt + minutes(5), breaks.untilAt) : 0;
    this.sessionUntilAt =
      session?.clock.kind === 'paused' && session.clock.awaitedSince === undefined
        ? session.clock.pausedAt + pausedSessionMs
        : 0;
  }
}
