// npm run screenshots: the same set-up, then the README's pictures of a fresh build.
import { build, command, haveBrowser, haveFaketime, run, say, setUp } from './set-up.mjs';

const HELP = 'npm run screenshots     takes the pictures of the popup and the welcome that the README shows';

await command(async () => {
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  await haveFaketime();
  await build();
  const env = { CHROME_PATH, LIMBER_JUST_BUILT: '1', LIMBER_PICTURES: '1' };
  const code = await run(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', '--project=pictures'],
    { env },
  );
  if (code === 0) say('The pictures are in assets/screenshots.');
  return code;
}, HELP);
