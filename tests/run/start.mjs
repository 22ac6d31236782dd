// npm start: builds Limber and opens a browser with it. npm start -- --help tells the rest.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openChromium, openFirefox } from './load-extension.mjs';
import { SetUpFailure, TOP, command, haveBrowser, run, say, setUp } from './set-up.mjs';

const HELP = `npm start                        builds Limber and opens a browser with it, in a throw-away profile
npm start -- --profile DIR       keeps the profile in DIR, to go on with it next time
npm start -- --firefox           opens Firefox instead of Chromium, Chrome or Edge
npm start -- --limit MINUTES     asks for a break after so many minutes, to see a prompt soon
CHROME_PATH, FIREFOX_PATH        the browser to open, where it is not found by itself`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        profile: { type: 'string' },
        firefox: { type: 'boolean', default: false },
        limit: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.limit !== undefined && !/^[1-9]\d*$/.test(values.limit))
      throw new Error(`--limit is a number of minutes, not “${values.limit}”`);
    return values;
  } catch (error) {
    throw new SetUpFailure(error.message, HELP);
  }
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Drives the main job once with no window, and leaves pictures of it. */
async function show() {
  const folder = join(TOP, '.limber', 'screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.');
  say('Instead the main job is driven once without one: sit, prompt, routine, completion.');
  const code = await run('playwright', ['test', '--config=tests/playwright.config.ts', '--project=show'], {
    env: { CHROME_PATH: await haveBrowser('chromium'), LIMBER_JUST_BUILT: '1', LIMBER_SHOW: folder },
  });
  say(code === 0 ? `Done. The screenshots are in ${folder}` : 'It did not come to its end: see above.');
  return code;
}

/** The field of the options page that `--limit` fills in, by the name that the English texts give it. */
function limitField(folder, minutes) {
  const texts = JSON.parse(readFileSync(join(folder, '_locales', 'en', 'messages.json'), 'utf8'));
  return {
    page: 'options.html',
    name: texts.options_limit_label.message,
    text: minutes,
    stored: `"limitMin":${minutes}`,
  };
}

await command(async () => {
  const { profile, firefox, limit, help } = options();
  if (help) {
    say(HELP);
    return 0;
  }
  await setUp();
  const build = firefox ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  if ((await run('wxt', build)) !== 0)
    throw new SetUpFailure('The build failed.', 'Its message stands above.');
  if (!hasDisplay()) return show();

  const path = await haveBrowser(firefox ? 'firefox' : 'chromium', { branded: true });
  const folder = profile ? resolve(profile) : mkdtempSync(join(tmpdir(), 'limber-profile-'));
  mkdirSync(folder, { recursive: true });
  try {
    const open = firefox ? openFirefox : openChromium;
    const extension = join(TOP, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3');
    const { closed, close } = await open(path, extension, folder, limit && limitField(extension, limit));
    // Ctrl+C closes the browser; its end is waited for, so that the throw-away profile goes.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, close);
    say(`Limber is in ${path}: its mark stands among the extensions in the toolbar (pin it there).`);
    say(
      profile ? `The profile stays in ${folder}.` : 'The profile is thrown away when you close the browser.',
    );
    await closed;
  } finally {
    if (!profile) {
      // The browser's last processes still write for a moment after it has closed.
      await pause(1000);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  return 0;
});
