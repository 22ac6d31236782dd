// npm run zip: the same set-up, then the builds for the stores, packed.
import { command, pack, say, setUp } from './set-up.mjs';

const HELP = 'npm run zip     builds for Chrome, Edge and Firefox and packs each for its store into .output/';

await command(async () => {
  await setUp();
  for (const args of [[], ['-b', 'edge'], ['-b', 'firefox', '--mv3']]) await pack(args);
  say('The packages are in .output/.');
  return 0;
}, HELP);
