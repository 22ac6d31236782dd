// npm run simulate -- --years N --seed S: more simulated weeks than npm test has time for.
import { SetUpFailure, command, run, setUp } from './set-up.mjs';

const weeksAYear = 52;

const HELP = `npm run simulate                   a calm and a faulty year of random work weeks
npm run simulate -- --years N      as many years of each; parts of a year too
npm run simulate -- --seed N       the weeks of an earlier run, whose seed it printed`;

await command(
  async (values) => {
    const years = Number(values.years ?? 1);
    const seed = Number(values.seed ?? Math.floor(Date.now() / 1_000));
    if (!(years > 0) || !Number.isInteger(seed)) {
      throw new SetUpFailure('That is no number of years, or no seed.', HELP);
    }
    process.stdout.write(`${years} calm and ${years} faulty years, seed ${seed}\n`);
    await setUp();
    const env = {
      LIMBER_WEEKS: String(Math.ceil(years * weeksAYear)),
      LIMBER_SEED: String(seed),
      LIMBER_PROGRESS: '1',
    };
    return run('vitest', ['run', '--config', 'tests/vitest.config.ts', 'tests/simulation/weeks'], { env });
  },
  HELP,
  { years: { type: 'string' }, seed: { type: 'string' } },
);
