import fc from 'fast-check';
import { describe, it } from 'vitest';
import { aWeek } from './script.ts';
import { Week } from './week.ts';

/** Set by `npm run simulate`; the weeks of a plain run are few enough for every commit. */
const runs = Number(process.env['LIMBER_WEEKS'] ?? 500);
const seed = Number(process.env['LIMBER_SEED'] ?? 20261123);

describe('random work-weeks', () => {
  for (const mood of ['calm', 'faulty'] as const) {
    it(`that are ${mood} keep the properties of the design`, { timeout: 600_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(aWeek(mood), async (deeds) => {
          await new Week(mood).run(deeds);
        }),
        // A failure is shrunk for a minute, to a short script that can be kept as a test.
        { numRuns: runs, seed, interruptAfterTimeLimit: 120_000, markInterruptAsFailure: true },
      );
    });
  }
});
