// npm run bench: the same set-up, then the measurements of tests/bench on a fresh build.
import { SetUpFailure, command, haveBrowser, run, setUp } from './set-up.mjs';

await command(async () => {
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  if ((await run('wxt', ['build'])) !== 0)
    throw new SetUpFailure('The build failed.', 'Its message stands above.');
  return run('node', ['tests/bench/bench.ts'], { env: { CHROME_PATH } });
});
