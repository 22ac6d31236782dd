// One person's years, ten of them in a long run, an event or so an hour: what is stored does not grow with them.
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionKinds } from '../../src/breaks/index.ts';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { limits } from '../../src/engine/state.ts';
import { snapshotNames, storedBytes } from '../../src/engine/stored.ts';
import { maxCompletions } from '../../src/journal/month.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { runLength } from '../run-length.ts';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';
import { begin } from './player.ts';

const zone = 'America/New_York';
const years = runLength(3, 10);

/** What was stored at the end of a month. */
interface Sight {
  readonly bytes: Readonly<Record<string, number>>;
  readonly state: EngineState;
  readonly completions: number;
  /** Wake-ups by the alarm so far. */
  readonly alarms: number;
}

/** Person, browser and machine, deterministic and with some of everything: the nth day is like no other near it. */
class TenYears {
  readonly browser: SimulatedBrowser;
  readonly sights: Sight[] = [];
  sessions = 0;
  #day = 0;

  constructor() {
    const clock = new SimulatedClock(at('2026-11-23T00:00', zone), zone);
    this.browser = new SimulatedBrowser(clock, defaultSettings);
  }

  async live(): Promise<void> {
    await this.browser.start();
    await this.browser.become('locked');
    let today = Temporal.PlainDate.from('2026-11-23');
    const end = today.add({ years });
    while (Temporal.PlainDate.compare(today, end) < 0) {
      const isHoliday = today.month === 8 && today.day <= 21;
      if (today.dayOfWeek <= 5 && !isHoliday) await this.#workDay(today);
      const tomorrow = today.add({ days: 1 });
      if (tomorrow.month !== today.month) await this.#lookAround(today);
      today = tomorrow;
    }
  }

  async #workDay(day: Temporal.PlainDate): Promise<void> {
    const { browser } = this;
    this.#day += 1;
    await this.#until(day, 8.9);
    if (this.#day % 3 === 0) await browser.restart({ keepsAlarm: this.#day % 2 === 0 });
    await browser.become('active');
    for (const hour of [9, 10, 11, 12, 13, 14, 15, 16]) {
      await this.#until(day, hour + 0.9);
      await this.#answer(this.#day * 7 + hour);
    }
    await this.#until(day, 17.6);
    await browser.become('locked');
  }

  async #answer(turn: number): Promise<void> {
    const { browser } = this;
    const [standing] = browser.standing;
    switch (turn % 6) {
      case 0:
      case 1:
        this.sessions += 1;
        await browser.send(begin('seated', 3), `session-${this.sessions}`);
        return;
      case 2:
        if (standing !== undefined) await browser.answerPrompt(standing, 'snooze');
        return;
      case 3:
        await browser.send({ kind: 'skip-break', reason: null });
        return;
      case 4:
        browser.kill();
        return;
      case 5:
        if (turn % 5 === 0) {
          browser.kill();
          browser.stored.set('today', 'damaged');
          await browser.start();
        }
        if (standing !== undefined) await browser.closePrompt(standing);
        return;
    }
  }

  /** A setting is changed each month, and days off pile up as they do. */
  async #lookAround(day: Temporal.PlainDate): Promise<void> {
    const { browser } = this;
    const settings = (browser.stored.get('settings') as Envelope).data as typeof defaultSettings;
    const dayOff = { fromDay: day.toString(), toDay: day.toString(), yearly: false, spans: [] };
    const changes = [...settings.schedule.changes, dayOff];
    await browser.send({
      kind: 'change-settings',
      changes: { limitMin: 30 + day.month, 'schedule.changes': changes },
    });
    this.sights.push({
      bytes: Object.fromEntries(
        [...browser.stored].map(([key, value]) => [key, JSON.stringify(value).length]),
      ),
      state: (browser.stored.get('engine') as Envelope).data as EngineState,
      completions: browser.months.get(day.toString().slice(0, 7))?.length ?? 0,
      alarms: browser.alarmsRung,
    });
  }

  async #until(day: Temporal.PlainDate, hour: number): Promise<void> {
    const midnightAt = day.toZonedDateTime(zone).epochMilliseconds;
    await this.browser.pass(midnightAt + minutes(hour * 60) - this.browser.clock.now());
  }
}

describe('years of work', () => {
  const life = new TenYears();

  beforeAll(() => life.live());

  it('leave nothing undone and no error behind', () => {
    expect(life.browser.troubles).toEqual([]);
    expect(life.sights).toHaveLength(years * 12);
    expect(life.browser.journal.size).toBe(life.sessions);
    expect(life.sessions).toBeGreaterThan(years * 200);
  });

  it('keep each stored value below its bound, at the end of every month', () => {
    for (const { bytes } of life.sights) {
      expect(Object.keys(bytes).sort()).toEqual(['aside/today', 'engine', 'settings', 'today']);
      for (const name of snapshotNames) expect(bytes[name]).toBeLessThan(storedBytes[name].usual);
      expect(bytes['aside/today']).toBeLessThan(storedBytes.today.usual);
    }
  });

  it('make the memory of the background no larger than its first year did', () => {
    const largest = (sights: readonly Sight[]): number =>
      Math.max(...sights.map(({ bytes }) => bytes['engine']!));
    expect(largest(life.sights.slice(12))).toBeLessThan(largest(life.sights.slice(0, 12)) * 1.1);
  });

  it('keep the log of decisions and the other lists at their limits', () => {
    for (const { state } of life.sights.slice(1)) {
      expect(state.log).toHaveLength(limits.log);
      for (const name of ['outbox', 'recent', 'notices', 'obeyed'] as const) {
        expect(state[name].length).toBeLessThanOrEqual(limits[name]);
      }
      for (const { kind } of state.log) expect(decisionKinds).toContain(kind);
    }
  });

  it('keep a month of the journal far from full', () => {
    for (const { completions } of life.sights) expect(completions).toBeLessThan(maxCompletions / 10);
  });

  it('wake the background no more often in the last year than in the first', () => {
    const until = (month: number): number => life.sights[month - 1]!.alarms;
    expect(until(years * 12) - until((years - 1) * 12)).toBeLessThan(until(12) * 1.1);
  });
});
