// npm run contact-sheet: the same set-up, then a picture of every drawn figure, at both ends of its movement.
import { command, haveBrowser, run, setUp } from './set-up.mjs';

await command(async () => {
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  return run('node', ['tests/browser/pictures/contact-sheet.ts'], { env: { CHROME_PATH } });
});
