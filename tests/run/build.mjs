// npm run build: the same set-up, then the builds for all browsers, as they are packed for the stores.
import { build, command, say, setUp } from './set-up.mjs';

const HELP = 'npm run build     builds for Chrome, Edge, Firefox and Safari into .output/';

await command(async () => {
  await setUp();
  for (const args of [[], ['-b', 'edge'], ['-b', 'firefox', '--mv3'], ['-b', 'safari']]) await build(args);
  say('The builds are in .output/.');
  return 0;
}, HELP);
