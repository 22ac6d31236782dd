import { expect } from 'vitest';
import { promptWaits, rhythmRules } from '../../src/breaks/index.ts';
import type { createEngine, EngineState, Envelope, Reply } from '../../src/engine/index.ts';
import { isWorkTime, nextStartAt } from '../../src/schedule/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { satMsAt } from '../../src/sitting/index.ts';
import { noFaults, SimulatedBrowser } from './browser.ts';
import { at, minutes, seconds, SimulatedClock } from './clock.ts';
import { begin } from './player.ts';
import type { Deed } from './script.ts';

const { limitMin, standingLimitMin, windowMin, schedule } = defaultSettings;
/** Whoever sat or stood for so long without any change was asked, at the slowest rhythm there is. */
const longestWaitMs =
  minutes(Math.max(limitMin, standingLimitMin) + windowMin) + rhythmRules.maxSteps * rhythmRules.stepMs;
/** Two questions without an answer between them are never closer than this. */
const decentMs = seconds(60);
/** Five minutes and the tenth that a routine may be longer. */
const longestSessionMs = minutes(5.5);
/** A session that was paused ends by itself after this long. */
const pausedSessionMs = minutes(30);
/** Chrome's floor for alarms, by which anything may be late. */
const alarmFloorMs = seconds(30);

/**
 * A week in which a person, a machine and bad luck do what a script says, and the shipped engine answers. It keeps
 * its own account of what truly happened, and holds the engine to the properties of the design at each step.
 */
export class Week {
  readonly browser: SimulatedBrowser;
  readonly #isCalm: boolean;
  /** What a page was told and the engine had saved; later deeds may end it. */
  #pausedUntilAt = 0;
  #snoozedUntilAt = 0;
  /** Until when a paused session is sure to stand. */
  #sessionUntilAt = 0;
  readonly #started = new Set<string>();
  readonly #possible = new Set<string>();
  /** Since when somebody has sat without any change. */
  #steadySince: number;
  /** When somebody last rested, moved or began to work. */
  #freshSince: number;
  #lastShownAt = -Infinity;
  /** As above, and forgotten when somebody comes back: they are asked anew. */
  #lastAskedAt = -Infinity;
  #deeds = 0;
  /** What was found wrong while the engine was at work, where throwing would only stop the engine. */
  readonly #wrongs: unknown[] = [];

  constructor(mood: 'calm' | 'faulty', make?: typeof createEngine) {
    const zone = 'Europe/Berlin';
    this.#isCalm = mood === 'calm';
    this.browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T08:30', zone), zone), {}, make);
    this.#steadySince = this.browser.clock.now();
    this.#freshSince = this.#steadySince;
    this.browser.onShow = () => {
      try {
        this.#checkShow();
      } catch (wrong) {
        this.#wrongs.push(wrong);
      }
    };
  }

  async run(deeds: readonly Deed[]): Promise<void> {
    await this.browser.start();
    for (const deed of deeds) {
      this.#deeds += 1;
      await this.#do(deed);
      this.#checkAlways();
    }
    await this.#recover();
  }

  async #do(deed: Deed): Promise<void> {
    const { browser } = this;
    switch (deed.kind) {
      case 'work':
        await browser.pass(minutes(deed.min));
        this.#checkPromptComes();
        return;
      case 'leave':
        return this.#leave(minutes(deed.min));
      case 'lock':
        return this.#lock(minutes(deed.min));
      case 'sleep':
        return this.#sleep(minutes(deed.min));
      case 'answer':
        return this.#answer(deed);
      case 'put-off':
        return this.#putOff();
      case 'skip-twice':
        await this.#command({ kind: 'command', command: begin('seated', 3), twice: false });
        await browser.pass(seconds(10));
        this.#deeds += 1;
        return this.#command({ kind: 'command', command: { kind: 'skip-step' }, twice: true });
      case 'command':
        return this.#command(deed);
      case 'update':
        return browser.notice({ kind: 'update-became-available' });
      case 'restart':
        this.#steadySince = browser.clock.now();
        return browser.restart(deed);
      case 'travel':
        this.#steadySince = browser.clock.now();
        browser.clock.travelTo(deed.zone);
        return;
      case 'set-clock':
        browser.clock.pass(minutes(deed.byMin));
        this.#forgetInstants();
        return browser.pass(0);
      case 'kill':
        browser.kill();
        return;
      case 'die':
        browser.faults.death = { inCalls: deed.inCalls, when: deed.when };
        return;
      case 'fill-disk':
        browser.faults.refusedWrites = deed.writes;
        return;
      case 'lose-player':
        browser.faults.lostPlayers = 1;
        return;
      case 'blind':
        browser.faults[deed.how] = deed.looks;
        return;
      case 'delay-alarm':
        browser.faults.alarmDelayMs = minutes(deed.min);
        this.#steadySince = browser.clock.now() + minutes(deed.min);
        return;
    }
  }

  async #leave(ms: number): Promise<void> {
    const { browser } = this;
    const satMs = await this.#satMs();
    const leftAt = browser.clock.now();
    await browser.pass(Math.min(ms, seconds(60)));
    if (ms <= seconds(60)) return;
    await browser.become('idle');
    const { sitting } = this.#state();
    const isUnchanged = isWorkTime(schedule, leftAt, browser.clock.zone()) && this.#isCalm;
    // The clock stops at the last input, not when the absence was noticed.
    if (isUnchanged && sitting.kind === 'away') expect(sitting.satMs).toBeLessThanOrEqual(satMs);
    await browser.pass(ms - seconds(60));
    await this.#comeBack(ms >= minutes(defaultSettings.idleBreakMin), satMs);
  }

  async #lock(ms: number): Promise<void> {
    const satMs = await this.#satMs();
    await this.browser.become('locked');
    if (this.#isCalm) expect(this.browser.standing, 'a prompt stands before a locked screen').toHaveLength(0);
    await this.browser.pass(ms);
    await this.#comeBack(ms >= minutes(defaultSettings.lockBreakMin), satMs);
  }

  /** After an absence that began with `satMs` on the clock. */
  async #comeBack(isBreak: boolean, satMs: number): Promise<void> {
    const { browser } = this;
    const { sitting, pause, finished } = this.#state();
    this.#lastAskedAt = -Infinity;
    await browser.become('active');
    const now = browser.clock.now();
    this.#steadySince = now;
    if (!this.#isCalm) return;
    // An absence resets sitting when it was a natural break, and never adds to it.
    expect(this.#state().sitting.satMs).toBeLessThanOrEqual(isBreak ? 0 : sitting.satMs);
    if (isBreak) this.#freshSince = now;
    const wasWork = this.#isWorkTime(now - minutes(10)) && this.#isWorkTime(now);
    // A session that ended meanwhile was a break.
    const isSure = !isBreak && wasWork && pause === null && finished === null && sitting.kind === 'away';
    if (isSure) expect(this.#state().sitting.satMs, 'a short absence was taken for a break').toBe(satMs);
  }

  /** No alarm rings in a machine that sleeps; a missed one rings when it wakes. */
  async #sleep(ms: number): Promise<void> {
    const { browser } = this;
    const { alarmAt } = browser;
    browser.clock.pass(ms);
    this.#steadySince = browser.clock.now();
    await browser.pass(0);
    const isNoticed = alarmAt !== null && alarmAt + minutes(3) < browser.clock.now();
    if (!this.#isCalm || !isNoticed || ms < minutes(defaultSettings.sleepBreakMin)) return;
    this.#freshSince = browser.clock.now();
    const { sitting } = this.#state();
    expect(satMsAt(sitting, browser.clock.now()), 'sleep was taken for sitting').toBe(0);
  }

  async #answer({ how, twice }: Extract<Deed, { kind: 'answer' }>): Promise<void> {
    const { browser } = this;
    for (let min = 0; min < 90 && browser.standing.length === 0; min += 1) await browser.pass(minutes(1));
    const id = browser.standing[0];
    if (id === undefined) return;
    this.#steadySince = browser.clock.now();
    if (how === 'close') return browser.closePrompt(id);
    // A player that never comes up is waited for, and then the break is asked for again.
    if (how === 'start') this.#steadySince += longestSessionMs;
    const opened = browser.playersOpened;
    await browser.answerPrompt(id, how);
    if (twice) await browser.answerPrompt(id, how);
    if (this.#isCalm) expect(browser.playersOpened - opened, 'one answer, several players').toBeLessThan(2);
    const state = this.#savedState();
    const session = state?.session ?? null;
    if (session !== null && browser.begun.includes(session.id)) this.#started.add(session.id);
    if (how === 'snooze' && state?.breaks.kind === 'snoozed') {
      this.#snoozedUntilAt = browser.clock.now() + minutes(defaultSettings.snoozeMin);
    }
  }

  async #putOff(): Promise<void> {
    const { browser } = this;
    for (let time = 0; time <= defaultSettings.maxSnoozes + 1; time += 1) {
      this.#forgetInstants();
      const reply = await browser.send({ kind: 'snooze', minutes: 5 }, `put-off-${this.#deeds}-${time}`);
      this.#believe(reply);
      await browser.pass(minutes(5.5));
    }
  }

  async #command({ command, twice }: Extract<Deed, { kind: 'command' }>): Promise<void> {
    const { browser } = this;
    const id = `command-${this.#deeds}`;
    // Whether or not the command gets through, it may end what was promised before.
    if (command.kind !== 'check-in') this.#forgetInstants();
    if (command.kind === 'start-session') {
      this.#possible.add(id);
      this.#steadySince += longestSessionMs;
    }
    const reply = await browser.send(command, id);
    this.#believe(reply);
    if (this.#isCalm && reply !== null && command.kind === 'pause' && command.until.kind === 'tomorrow') {
      const { untilAt } = reply.snapshot.state.pause!;
      const zone = browser.clock.zone();
      expect(isWorkTime(schedule, untilAt, zone), 'a pause until tomorrow ends with work').toBe(true);
      expect(isWorkTime(schedule, untilAt - 1, zone)).toBe(false);
    }
    if (!twice) return;
    const again = await browser.send(command, id);
    this.#believe(again);
    // An update that was put in place between the two leaves the first without a reply.
    if (!this.#isCalm || reply === null || again === null) return;
    expect(again.snapshot.state.session).toEqual(reply.snapshot.state.session);
  }

  #believe(reply: Reply | null): void {
    if (reply === null || reply.snapshot.isUnsaved) return;
    const { pause, breaks, session } = reply.snapshot.state;
    this.#pausedUntilAt = pause?.untilAt ?? 0;
    this.#snoozedUntilAt =
      breaks.kind === 'snoozed' ? Math.min(breaks.snoozedAt + minutes(5), breaks.untilAt) : 0;
    this.#sessionUntilAt = session?.clock.kind === 'paused' ? session.clock.pausedAt + pausedSessionMs : 0;
    if (session !== null) this.#started.add(session.id);
  }

  #forgetInstants(): void {
    this.#pausedUntilAt = 0;
    this.#snoozedUntilAt = 0;
    this.#sessionUntilAt = 0;
    this.#steadySince = this.browser.clock.now();
  }

  /** Properties 1, 3 and 5, and no burst: whenever a prompt is put up. */
  #checkShow(): void {
    const { browser } = this;
    const now = browser.clock.now();
    const zone = browser.clock.zone();
    expect(isWorkTime(schedule, now, zone), 'prompted in work hours').toBe(true);
    if (!browser.isBlind) expect(browser.presence, 'prompted somebody who is there').toBe('active');
    expect(now, 'prompted during a pause').toBeGreaterThanOrEqual(this.#pausedUntilAt);
    expect(now, 'prompted during a snooze').toBeGreaterThanOrEqual(this.#snoozedUntilAt);
    expect(browser.standing, 'prompted twice').toHaveLength(0);
    if (this.#isCalm) {
      expect(now, 'prompted during a session').toBeGreaterThanOrEqual(this.#sessionUntilAt);
      expect(now - this.#lastAskedAt, 'prompts in a burst').toBeGreaterThan(decentMs);
      expect(now - this.#freshSince, 'prompted before the limit').toBeGreaterThanOrEqual(minutes(limitMin));
    }
    this.#lastShownAt = now;
    this.#lastAskedAt = now;
  }

  /** Properties 3 and 7, bounded size, and nothing that should not happen: after each deed. */
  #checkAlways(): void {
    const { browser } = this;
    if (this.#wrongs.length > 0) throw this.#wrongs[0];
    expect(browser.troubles).toEqual([]);
    expect(browser.standing.length).toBeLessThanOrEqual(1);
    for (const { startedAt, endedAt, plannedMs, movedMs, exercises } of browser.journal.values()) {
      expect(endedAt).toBeGreaterThanOrEqual(startedAt);
      expect(movedMs).toBeGreaterThanOrEqual(0);
      expect(movedMs).toBeLessThanOrEqual(plannedMs);
      for (const { planned, done } of exercises) expect(done).toBeLessThanOrEqual(planned);
    }
    const state = this.#savedState();
    if (state === null) return;
    expect(state.sitting.satMs).toBeGreaterThanOrEqual(0);
    expect(state.breaks.baseMs).toBeGreaterThanOrEqual(0);
    if (state.breaks.kind === 'due') {
      expect(state.breaks.snoozes).toBeLessThanOrEqual(defaultSettings.maxSnoozes);
    }
    expect(JSON.stringify(state).length).toBeLessThan(100_000);
    if (this.#isCalm) this.#checkCalm();
  }

  /** What holds after each deed as long as nothing goes wrong. */
  #checkCalm(): void {
    const { browser } = this;
    const now = browser.clock.now();
    for (const { at: shownAt, withdrawnAt } of browser.prompts) {
      const stoodMs = (withdrawnAt ?? now) - shownAt;
      if (withdrawnAt !== null || this.#steadySince <= shownAt) {
        expect(stoodMs, 'a question stands for ever').toBeLessThanOrEqual(
          promptWaits.answerMs + alarmFloorMs + this.#sleptSince(shownAt),
        );
      }
    }
    if (!this.#isWorkTime(now)) this.#freshSince = now;
  }

  #sleptSince(shownAt: number): number {
    return this.#steadySince > shownAt ? Infinity : 0;
  }

  /** Property 2: whoever has sat past the limit without any change is asked, or has put the question away. */
  #checkPromptComes(): void {
    const { browser } = this;
    if (!this.#isCalm || this.#state().session !== null || this.#state().pause !== null) return;
    const now = browser.clock.now();
    const zone = browser.clock.zone();
    const from = now - longestWaitMs - minutes(1);
    const wasOn = isWorkTime(schedule, from, zone) && isWorkTime(schedule, now, zone);
    if (!wasOn || Math.max(this.#steadySince, this.#pausedUntilAt) > from) return;
    expect(this.#lastShownAt, 'sat past the limit unnoticed').toBeGreaterThan(from);
  }

  /** Phase 2: faults off. What began is recorded once, and sitting on leads to a prompt. */
  async #recover(): Promise<void> {
    const { browser } = this;
    Object.assign(browser.faults, noFaults);
    this.#forgetInstants();
    await browser.become('active');
    await browser.send({ kind: 'end-session' }, 'recover-1');
    await browser.send({ kind: 'resume' }, 'recover-2');
    await browser.send({ kind: 'keep-again' }, 'recover-3');
    for (const id of this.#started) expect([...browser.journal.keys()], 'a session was lost').toContain(id);
    for (const id of browser.journal.keys()) {
      expect([...this.#possible, ...browser.begun], 'a session was doubled').toContain(id);
    }

    const zone = browser.clock.zone();
    const now = browser.clock.now();
    const isLongEnough = isWorkTime(schedule, now, zone) && isWorkTime(schedule, now + longestWaitMs, zone);
    const startAt = isLongEnough ? now : nextStartAt(schedule, now, zone)!;
    await browser.pass(startAt - now);
    await browser.send({ kind: 'sit' }, 'recover-4');
    const moved = await browser.send({ kind: 'move-already' }, 'recover-5');
    this.#forgetInstants();
    this.#freshSince = browser.clock.now();
    const slowerMs = (moved?.snapshot.state.rhythm.steps ?? 0) * rhythmRules.stepMs;
    await browser.pass(minutes(limitMin + windowMin + 1) + slowerMs);
    expect(browser.standing, 'no prompt after the faults were over').toHaveLength(1);
    this.#checkAlways();
  }

  #isWorkTime(instant: number): boolean {
    return isWorkTime(schedule, instant, this.browser.clock.zone());
  }

  /** How long was sat, as a page would be told now. */
  async #satMs(): Promise<number> {
    const reply = await this.browser.send({ kind: 'check-in' }, `look-${this.#deeds}`);
    const sitting = reply?.snapshot.state.sitting;
    return sitting === undefined ? Infinity : satMsAt(sitting, this.browser.clock.now());
  }

  /** What the background saved last. */
  #savedState(): EngineState | null {
    const stored = this.browser.stored.get('engine') as Envelope | undefined;
    return (stored?.data as EngineState | undefined) ?? null;
  }

  #state(): EngineState {
    const state = this.#savedState();
    if (state === null) throw new Error('nothing was saved yet');
    return state;
  }
}
