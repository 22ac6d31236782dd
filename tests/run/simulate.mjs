// npm run simulate -- --years N --seed S: more simulated weeks than npm test has time for.
import { freshSeed, longRun } from './long-run.mjs';
import { SetUpFailure, command, run, say, setUp } from './set-up.mjs';

const weeksAYear = 52;

const HELP = `npm run simulate                   a calm and a faulty year of random work weeks
npm run simulate -- --years N      as many years of each; parts of a year too
npm run simulate -- --seed N       the weeks of an earlier run, whose seed it printed`;

await command(
  async (values) => {
    const years = Number(values.years ?? 1);
    const seed = Number(values.seed ?? freshSeed());
    if (!(years > 0) || !Number.isInteger(seed))
      throw new SetUpFailure('That is no number of years, or no seed.', HELP);
    say(`${years} calm and ${years} faulty years, seed ${seed}`);
    await setUp();
    const env = longRun(seed, Math.ceil(years * weeksAYear));
    const config = ['--config', 'tests/vitest.config.ts'];
    const code = await run('vitest', ['run', ...config, 'tests/simulation/weeks'], { env });
    say(`Once more the same: npm run simulate -- --years ${years} --seed ${seed}`);
    return code;
  },
  HELP,
  { years: { type: 'string' }, seed: { type: 'string' } },
);
