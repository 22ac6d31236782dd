// npm run test:long -- --seed S: what npm test has no time for. Everything random begins at a fresh seed, or at S.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { COVERAGE, coverageReport } from './coverage.mjs';
import { freshSeed, longRun } from './long-run.mjs';
import { SetUpFailure, TOP, command, haveBrowser, haveXvfb, say, setUp } from './set-up.mjs';
import { Steps, testCommands, testUnits } from './steps.mjs';

const HELP = `npm run test:long                what npm test has no time for, from a fresh seed, and what the tests reach
npm run test:long -- --seed N    the same from the seed of an earlier run, which it printed`;

await command(
  async (values) => {
    const seed = Number(values.seed ?? freshSeed());
    if (!Number.isInteger(seed)) throw new SetUpFailure('That is no seed.', HELP);
    await setUp();
    const again = `once more the same: npm run test:long -- --seed ${seed}`;
    say(`Seed ${seed}; ${again}`);
    rmSync(join(TOP, COVERAGE), { recursive: true, force: true });
    mkdirSync(join(TOP, COVERAGE), { recursive: true });

    const steps = new Steps();
    const args = ['--coverage', `--coverage.reportsDirectory=${COVERAGE}/vitest`];
    await testUnits(steps, { args, env: longRun(seed) });
    await steps.check('Mutants of the rules', 'stryker', ['run', 'tests/mutation/stryker.config.json']);
    await haveXvfb();
    await testCommands(steps, 'commands-long', {
      CHROME_PATH: await haveBrowser('chromium'),
      FIREFOX_PATH: await haveBrowser('firefox'),
    });

    say(coverageReport());
    const code = steps.end();
    if (code !== 0) say(`To see it again, ${again}`);
    return code;
  },
  HELP,
  { seed: { type: 'string' } },
);
