import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLong, seed, weeks } from '../run-length.ts';
import { Figures, median } from './figures.ts';
import { aWeek } from './script.ts';
import { Week } from './week.ts';

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

describe('random work-weeks', () => {
  for (const mood of ['calm', 'faulty'] as const) {
    it(`that are ${mood} keep the properties of the design`, async () => {
      const figures = new Figures();
      await fc.assert(
        fc.asyncProperty(aWeek(mood), async (deeds) => {
          const week = new Week(mood);
          await week.run(deeds);
          figures.add(week.account, deeds.length);
          if (isLong && figures.weeks % 100 === 0) tell(`${mood}: ${figures.weeks} of ${weeks} weeks`);
        }),
        { numRuns: weeks },
      );
      for (const line of figures.lines()) tell(`${mood}, seed ${seed}: ${line}`);
      if (mood === 'faulty') {
        expect(figures.faults).toBeGreaterThan(figures.weeks);
        return;
      }
      expect(figures.compared).toBeGreaterThan(figures.weeks);
      // The background sleeps: a tick a minute would be 1,440.
      expect(median(figures.days(false).map(({ alarms }) => alarms))).toBeLessThanOrEqual(40);
      // Whatever hours somebody has set, with a pause that ends on that day; work-day.test.ts holds the usual ones to 6.
      for (const { alarms } of figures.days(true)) expect(alarms).toBeLessThanOrEqual(10);
    });
  }
});
