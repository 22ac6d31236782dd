// npm test: everything that must hold, one step after the other, none stopping the next.
import { SetUpFailure, command, haveBrowser, haveFaketime, haveXvfb, say, setUp } from './set-up.mjs';
import { Steps, checkSources, countPlaywright, testCommands, testUnits } from './steps.mjs';

const HELP =
  'npm test     everything that must hold: sources, unit and component tests, builds, browsers, commands';

/** The browsers there are; a missing one counts as a failure and is told, and the other is tested. */
async function browsers(steps) {
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
      steps.fail(`Set-up of ${name}`);
    }
  }
  return { env, projects };
}

await command(async () => {
  await setUp();
  const steps = new Steps();
  say('── Browsers');
  const { env, projects } = await browsers(steps);
  await haveFaketime();
  await haveXvfb();

  await checkSources(steps, { isCached: false });
  await testUnits(steps);
  const isBuilt = await steps.check('Builds', 'node', ['tests/run/build.mjs']);
  if (isBuilt && projects.length > 0) {
    await steps.tests('Browser tests', {
      report: 'test-results/results.json',
      count: countPlaywright,
      tool: 'playwright',
      args: ['test', '--config=tests/playwright.config.ts', ...projects],
      env: { ...env, LIMBER_JUST_BUILT: '1' },
    });
  } else steps.fail('Browser tests, which had nothing to run');
  await testCommands(steps, 'commands', env);
  return steps.end();
}, HELP);
