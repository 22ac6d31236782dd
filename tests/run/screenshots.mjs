// npm run screenshots: the same set-up, then the README's pictures, taken anew of a fresh build.
import { SetUpFailure, command, haveBrowser, haveFaketime, run, setUp } from './set-up.mjs';

await command(async () => {
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  await haveFaketime();
  if ((await run('wxt', ['build'])) !== 0)
    throw new SetUpFailure('The build failed.', 'Its message stands above.');
  return run('playwright', ['test', '--config=tests/playwright.config.ts', '--project=pictures'], {
    env: { CHROME_PATH, LIMBER_JUST_BUILT: '1', LIMBER_PICTURES: '1' },
  });
});
