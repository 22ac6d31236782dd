// npm test: everything that must hold, one step after the other, none stopping the next.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  SetUpFailure,
  TOP,
  command,
  haveBrowser,
  haveFaketime,
  haveXvfb,
  run,
  say,
  setUp,
} from './set-up.mjs';

const tally = { passed: 0, failed: 0 };
const failures = [];
/** Browser tests that failed once and passed when tried again. */
const stumbles = [];

function count(name, passed, failed) {
  tally.passed += passed;
  tally.failed += failed;
  if (failed > 0) failures.push(failed === 1 ? name : `${name} (${failed})`);
}

/** A step that counts as one. */
async function check(name, tool, ...args) {
  say(`\n── ${name}`);
  const code = await run(tool, args);
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

/** A step whose tests are counted, from the report that it writes; one that breaks off counts as a failure. */
async function tests(name, reportFile, read, tool, args, env = {}) {
  say(`\n── ${name}`);
  const report = join(TOP, reportFile);
  rmSync(report, { force: true });
  const code = await run(tool, args, { env });
  let passed = 0;
  let failed = 0;
  try {
    [passed, failed] = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    say(`${name}: no report was written.`);
  }
  count(name, passed, failed === 0 && (code !== 0 || passed === 0) ? 1 : failed);
}

/** The names of the tests in a suite of Playwright's report that passed at the second try. */
function flakyOf({ specs = [], suites = [] }) {
  const own = specs.filter((spec) => spec.tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakyOf)];
}

/** The browsers there are; a missing one counts as a failure and is told, and the other is tested. */
async function browsers() {
  const env = {};
  const projects = [];
  for (const [name, variable] of [
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ]) {
    try {
      env[variable] = await haveBrowser(name);
      projects.push('--project', name);
    } catch (error) {
      if (!(error instanceof SetUpFailure)) throw error;
      say(error.message);
      count(`set-up of ${name}`, 0, 1);
    }
  }
  return { env, projects };
}

await command(async () => {
  await setUp();
  say('── Browsers');
  const { env, projects } = await browsers();
  await haveFaketime();
  await haveXvfb();
  mkdirSync(join(TOP, '.limber'), { recursive: true });

  await check('Lint', 'eslint', '.');
  await check(
    'Arrows between folders',
    'depcruise',
    'src',
    'entrypoints',
    '--config',
    '.dependency-cruiser.cjs',
  );
  await check('Unused code', 'knip', '--config=tests/knip.config.ts');
  await check('Code for tests alone', 'knip', '--config=tests/knip.config.ts', '--production');
  await check('Format', 'prettier', '--check', '--log-level', 'warn', '.');
  await check('Types', 'tsc', '--noEmit');
  await tests(
    'Unit tests',
    '.limber/unit.json',
    ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.limber/unit.json',
    ],
  );
  const built = [
    await check('Build for Chrome', 'wxt', 'build'),
    await check('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  ].every(Boolean);
  await check('Build for Edge', 'wxt', 'build', '-b', 'edge');
  await check('Build for Safari', 'wxt', 'build', '-b', 'safari');
  if (built && projects.length > 0) {
    await tests(
      'Browser tests',
      'test-results/results.json',
      ({ stats, suites }) => {
        stumbles.push(...suites.flatMap(flakyOf));
        return [stats.expected + stats.flaky, stats.unexpected];
      },
      'playwright',
      ['test', '--config=tests/playwright.config.ts', ...projects],
      { ...env, LIMBER_JUST_BUILT: '1' },
    );
  } else count('Browser tests, which had nothing to run', 0, 1);

  await tests(
    'Commands',
    '.limber/commands.json',
    ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
    'vitest',
    [
      'run',
      '--config=tests/run/commands/vitest.config.ts',
      '--project=commands',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.limber/commands.json',
    ],
    env,
  );

  if (stumbles.length > 0) say(`\nPassed at the second try only:\n${stumbles.join('\n')}`);
  if (failures.length > 0) say(`\nFailed: ${failures.join(', ')}`);
  say(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
});
