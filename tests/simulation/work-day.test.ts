import { expect, it } from 'vitest';
import { median } from './figures.ts';
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
