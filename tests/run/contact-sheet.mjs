// npm run contact-sheet: the same set-up, then a picture of every drawn figure, at both ends of its exercise.
import { command, haveBrowser, run, setUp } from './set-up.mjs';

const HELP =
  'npm run contact-sheet     draws every figure at both ends of its exercise, and says where the sheets are';

await command(async () => {
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  return run('node', ['tests/browser/pictures/contact-sheet.ts'], { env: { CHROME_PATH } });
}, HELP);
