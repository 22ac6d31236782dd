import fc from 'fast-check';
import { describe, it } from 'vitest';
import { aWeek } from './script.ts';
import { Week } from './week.ts';

/** Set by `npm run simulate`; the weeks of a plain run are few enough for every commit. */
const runs = Number(process.env['LIMBER_WEEKS'] ?? 500);
const seed = Number(process.env['LIMBER_SEED'] ?? 20261123);

/** Asked for at length, by a person who waits. */
const isLong = process.env['LIMBER_PROGRESS'] !== undefined;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

describe('random work-weeks', () => {
  for (const mood of ['calm', 'faulty'] as const) {
    let weeks = 0;
    let deedsDone = 0;
    it(`that are ${mood} keep the properties of the design`, { timeout: 86_400_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(aWeek(mood), async (deeds) => {
          await new Week(mood).run(deeds);
          weeks += 1;
          deedsDone += deeds.length;
          if (isLong && weeks % 100 === 0) tell(`${mood}: ${weeks} of ${runs} weeks`);
        }),
        // A failure is shrunk to a short script that can be kept as a test, for some minutes at most; a slow
        // machine does fewer weeks in that time, and says how many.
        { numRuns: runs, seed, interruptAfterTimeLimit: isLong ? 86_400_000 : 300_000 },
      );
      tell(`${mood}: ${weeks} weeks, ${deedsDone} deeds, seed ${seed}`);
    });
  }
});
