// npm run check: lint, types, unit and component tests, for everyday use.
import { command, setUp } from './set-up.mjs';
import { Steps, checkSources, testUnits } from './steps.mjs';

const HELP = 'npm run check     lint, types, unit and component tests: what npm test does without a browser';

await command(async () => {
  await setUp();
  const steps = new Steps();
  await checkSources(steps, { isCached: true });
  await testUnits(steps);
  return steps.end();
}, HELP);
