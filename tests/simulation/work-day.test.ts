import { expect, it } from 'vitest';
import { median } from './figures.ts';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';
import { aWorkDay, habits } from './work-day.ts';

it('a whole work day wakes the background 40 times in the middle case, and never 60 times', async () => {
  const days = await Promise.all(habits.map(aWorkDay));
  const alarms = days.map((day) => day.alarms);
  process.stdout.write(
    `wake-ups by the alarm on a whole work day: ${alarms.join(', ')} (${habits.join(', ')})\n`,
  );
  expect(median(alarms)).toBeLessThanOrEqual(40);
  expect(Math.max(...alarms)).toBeLessThan(60);
});

it.each(['idle', 'locked'] as const)(
  'a work day with nobody there (%s) wakes it 6 times at most',
  async (presence) => {
    const zone = 'Europe/Berlin';
    const browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-22T23:59', zone), zone));
    await browser.become(presence);
    await browser.pass(minutes(24 * 60 + 1));
    expect(browser.alarmsRung).toBeLessThanOrEqual(6);
  },
);
