// What npm test, npm run check and npm run test:long have in common: steps of which none stops the next, what each
// came to, and the table and the total at the end.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { TOP, run, runQuietly, say } from './set-up.mjs';

/** The counts in Vitest's report. */
const countVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
});

/** The counts in Playwright's report. */
export const countPlaywright = ({ stats: { expected, unexpected, flaky, skipped } }) => ({
  passed: expected,
  failed: unexpected + flaky,
  skipped,
});

const none = { passed: 0, failed: 0, skipped: 0 };
const onePassed = { ...none, passed: 1 };
const oneFailed = { ...none, failed: 1 };

export class Steps {
  /** Of each step: its name, its counts and its seconds. */
  #rows = [];

  /** A step that counts as one; whether it passed. `options` go to `run`. */
  async check(name, tool, args, options) {
    say(`\n── ${name}`);
    return this.#timed(name, async () => ((await run(tool, args, options)) === 0 ? onePassed : oneFailed));
  }

  /** The same without a word until it ends, for steps side by side. */
  async checkQuietly(name, tool, args) {
    return this.#timed(name, async () => {
      const { code, output } = await runQuietly(tool, args);
      say(`\n── ${name}${code === 0 ? ' passed' : ' failed'}\n${output}`.trimEnd());
      return code === 0 ? onePassed : oneFailed;
    });
  }

  /** A step whose tests are counted from the report that it writes; one that breaks off counts as a failure. */
  async tests(name, { report, count, tool, args, env = {} }) {
    say(`\n── ${name}`);
    return this.#timed(name, async () => {
      const path = join(TOP, report);
      mkdirSync(dirname(path), { recursive: true });
      rmSync(path, { force: true });
      const code = await run(tool, args, { env });
      let counts = none;
      try {
        counts = count(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        say(`${name}: no report was written.`);
      }
      const isBroken = counts.failed === 0 && (code !== 0 || counts.passed === 0);
      return isBroken ? { ...counts, failed: 1 } : counts;
    });
  }

  /** A step that could not be tried. */
  fail(name) {
    this.#rows.push({ name, ...oneFailed, seconds: 0 });
  }

  async #timed(name, work) {
    const startedAt = performance.now();
    const counts = await work();
    this.#rows.push({ name, ...counts, seconds: (performance.now() - startedAt) / 1_000 });
    return counts.failed === 0;
  }

  /** Tells what each step took and what failed, with the total alone on the last line; the exit code. */
  end() {
    const width = Math.max(...this.#rows.map(({ name }) => name.length));
    const total = { ...none };
    say('');
    for (const { name, seconds, ...counts } of this.#rows) {
      for (const what of Object.keys(total)) total[what] += counts[what];
      say(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s  ${told(counts)}`);
    }
    const failures = this.#rows.filter(({ failed }) => failed > 0);
    if (failures.length > 0)
      say(`\nFailed: ${failures.map(({ name, failed }) => `${name} (${failed})`).join(', ')}`);
    say(`\n${told(total)}`);
    return total.failed === 0 ? 0 : 1;
  }
}

const told = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Looks at the sources: lint, types, arrows, what is unused, format. `isCached`: at what has changed since, if it can. */
export async function checkSources(steps, { isCached }) {
  const inCache = (name) => [
    '--cache',
    '--cache-strategy=content',
    `--cache-location=node_modules/.cache/${name}`,
  ];
  // ESLint takes one core for as long as the others together take another. Where it looks at changed files only, it
  // misses what types from elsewhere may have changed in what a rule finds.
  await Promise.all([
    steps.checkQuietly('Lint', 'eslint', ['.', ...(isCached ? inCache('eslint/') : [])]),
    (async () => {
      await steps.checkQuietly('Types', 'tsc', ['--noEmit']);
      await steps.checkQuietly('Arrows between folders', 'depcruise', [
        'src',
        'entrypoints',
        '--config=.dependency-cruiser.cjs',
      ]);
      await steps.checkQuietly('Unused code', 'knip', ['--config=tests/knip.config.ts']);
      await steps.checkQuietly('Code for tests alone', 'knip', [
        '--config=tests/knip.config.ts',
        '--production',
      ]);
      await steps.checkQuietly('Format', 'prettier', [
        '--check',
        '--log-level=warn',
        ...(isCached ? inCache('prettier/.prettier-cache') : []),
        '.',
      ]);
    })(),
  ]);
}

/** Vitest's tests of one configuration, with more of its arguments. */
async function runVitest(steps, name, { config, args = [], env = {} }) {
  const report = '.limber/vitest.json';
  return steps.tests(name, {
    report,
    count: countVitest,
    tool: 'vitest',
    args: [
      'run',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    env,
  });
}

export const testUnits = (steps, more) =>
  runVitest(steps, 'Unit and component tests', { config: 'tests/vitest.config.ts', ...more });

/** The tests of the commands: of the quick ones, `commands`, or of those that take minutes, `commands-long`. */
export const testCommands = (steps, project, env) =>
  runVitest(steps, project === 'commands' ? 'Commands' : 'Slow commands', {
    config: 'tests/run/commands/vitest.config.ts',
    args: [`--project=${project}`],
    env,
  });
