import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';
import { begin } from './player.ts';

/** What people do with questions, all day long: the last one a little of everything. */
export const habits = ['ignore', 'close', 'skip', 'snooze', 'move', 'mixed'] as const;
export type Habit = (typeof habits)[number];

const zone = 'Europe/Berlin';
const some: readonly Habit[] = ['ignore', 'move', 'snooze', 'move', 'skip', 'move'];
/** Minutes after nine at which the screen is locked, and for how long. */
const absences: ReadonlyMap<number, number> = new Map([
  [90, 6],
  [200, 40],
  [360, 6],
]);

/** What the background is woken for on a day from midnight to midnight: by the alarm, and by anything else. */
export interface WakeUps {
  readonly alarms: number;
  readonly others: number;
}

/** At the desk from nine to half past five, with two coffees and a lunch, and the settings as they come. */
export async function aWorkDay(habit: Habit): Promise<WakeUps> {
  const browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T00:00', zone), zone));
  await browser.become('locked');
  await browser.pass(minutes(9 * 60));
  await browser.become('active');
  let backAt = 0;
  for (let minute = 0; minute < 8.5 * 60; minute += 1) {
    await browser.pass(minutes(1));
    const awayMin = absences.get(minute);
    if (awayMin !== undefined) {
      await browser.become('locked');
      backAt = minute + awayMin;
    }
    if (minute === backAt) await browser.become('active');
    if (minute >= backAt)
      await answer(browser, habit === 'mixed' ? some[Math.floor(minute / 30) % 6]! : habit);
  }
  await browser.become('locked');
  await browser.pass(minutes(6.5 * 60));
  return { alarms: browser.alarmsRung, others: browser.eventsTold - browser.alarmsRung };
}

async function answer(browser: SimulatedBrowser, habit: Habit): Promise<void> {
  const [standing] = browser.standing;
  if (standing === undefined) return;
  switch (habit) {
    case 'close':
      return browser.closePrompt(standing);
    case 'snooze':
      return browser.answerPrompt(standing, 'snooze');
    case 'skip':
      await browser.send({ kind: 'skip-break', reason: null });
      return;
    case 'move':
      await browser.send(begin('seated', 3));
      return;
    default:
      return;
  }
}
