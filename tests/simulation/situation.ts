// What the tests of bad situations have in common.
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { defaultSchedule, weekdays } from '../../src/schedule/index.ts';
import type { Schedule, Span } from '../../src/schedule/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { satMsAt } from '../../src/sitting/index.ts';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';

export const berlin = 'Europe/Berlin';
export const newYork = 'America/New_York';
export const days = (n: number): number => minutes(n * 24 * 60);

/** A running browser of somebody who is asked as soon as a break is due: on a Monday at 10:00, if nothing is said. */
export async function aBrowser({
  local = '2026-11-23T10:00',
  zone = berlin,
  chosen = {},
}: {
  local?: string;
  zone?: string;
  chosen?: Partial<Settings>;
} = {}): Promise<SimulatedBrowser> {
  const clock = new SimulatedClock(at(local, zone), zone);
  const browser = new SimulatedBrowser(clock, { windowMin: 0, ...chosen });
  await browser.start();
  return browser;
}

/** The same hours on each day of the week. */
export function daily(span: Span): Schedule {
  const week = Object.fromEntries(weekdays.map((day) => [day, [span]])) as unknown as Schedule['week'];
  return { ...defaultSchedule, week };
}

export const aroundTheClock = daily({ fromMin: 0, toMin: 24 * 60 });
export const everyNight = daily({ fromMin: 22 * 60, toMin: 30 * 60 });

export function stateIn(browser: SimulatedBrowser): EngineState {
  return (browser.stored.get('engine') as Envelope).data as EngineState;
}

/** Minutes at the desk, as a page would be told now. */
export async function satMin(browser: SimulatedBrowser): Promise<number> {
  const reply = await browser.send({ kind: 'check-in' });
  return satMsAt(reply!.snapshot.state.sitting, browser.clock.now()) / minutes(1);
}

/** The lid is shut: time passes, and a missed alarm rings at the end of it. */
export async function sleep(browser: SimulatedBrowser, ms: number): Promise<void> {
  browser.clock.pass(ms);
  await browser.pass(0);
}
