// npm run bench: the same set-up, then the measurements of tests/bench on a fresh build.
import { build, command, haveBrowser, run, say, setUp } from './set-up.mjs';

const HELP = 'npm run bench     measures what Limber weighs and costs; each figure stands beside its limit';

/**
 * Six minutes a session is watched (tests/bench/cpu.ts), five one is played (boundaries.ts), and twice five reminders
 * are awaited, each about a minute (moments.ts); the loads of the popup and the build take the rest.
 */
const MINUTES = 25;

await command(async () => {
  say(`This takes about ${MINUTES} minutes, most of it in real time: leave the machine alone meanwhile.`);
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  await build();
  return run('node', ['tests/bench/bench.ts'], { env: { CHROME_PATH } });
}, HELP);
