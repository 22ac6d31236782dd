// npm run mutate: changes the schedule, the sitting and the breaks in some way, again and again, and counts how
// many of these changes a test notices. Fails under 85 %.
import { command, run, setUp } from './set-up.mjs';

const HELP =
  'npm run mutate     changes the rules in small ways and counts how many of these changes a test notices';

await command(async () => {
  await setUp();
  return run('stryker', ['run', 'tests/mutation/stryker.config.json']);
}, HELP);
