// npm start: builds Limber and opens a browser with it. npm start -- --help tells the rest.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium, openFirefox } from './load-extension.mjs';
import { SetUpFailure, TOP, build, command, haveBrowser, run, say, setUp } from './set-up.mjs';

/** What `limitMin` may be in src/settings/fields.ts, which plain Node cannot read; a test compares them. */
const MOST_MINUTES = 240;

const HELP = `npm start                        builds Limber and opens a browser with it, in a throw-away profile
npm start -- --profile DIR       keeps the profile in DIR, to go on with it next time
npm start -- --firefox           opens Firefox instead of Chromium, Chrome or Edge
npm start -- --limit MINUTES     asks after so many minutes at your desk, 1 to ${MOST_MINUTES}, to see a reminder soon
CHROME_PATH, FIREFOX_PATH        the browser to open, where it is not found by itself`;

const OPTIONS = {
  profile: { type: 'string' },
  firefox: { type: 'boolean', default: false },
  limit: { type: 'string' },
};

function readLimit(typed) {
  if (typed === undefined) return null;
  const minutes = Number(typed);
  if (/^\d+$/.test(typed) && minutes >= 1 && minutes <= MOST_MINUTES) return minutes;
  throw new SetUpFailure(`--limit is a number of minutes from 1 to ${MOST_MINUTES}, not “${typed}”.`, HELP);
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Drives the main job once with no window, and leaves pictures of it. */
async function show(hasOptions) {
  const folder = join(TOP, '.limber', 'screenshots');
  say('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.');
  say('Instead Limber is built and used once without one: sitting, reminder, routine, journal.');
  if (hasOptions) say('--profile, --firefox and --limit are for a window: they change nothing here.');
  await setUp();
  const CHROME_PATH = await haveBrowser('chromium');
  await build([], { isQuick: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await run('playwright', ['test', '--config=tests/playwright.config.ts', '--project=show'], {
    env: { CHROME_PATH, LIMBER_JUST_BUILT: '1', LIMBER_SHOW: folder },
  });
  say(code === 0 ? `Done. The screenshots are in ${folder}` : 'It did not come to its end: see above.');
  return code;
}

/** The folder of the profile, made if it is not there; a new one where none is named. */
function profileFolder(named) {
  if (named === null) return mkdtempSync(join(tmpdir(), 'limber-profile-'));
  try {
    mkdirSync(named, { recursive: true });
    return named;
  } catch (error) {
    throw new SetUpFailure(`${named} cannot be a profile: ${error.message}.`, 'Name another folder.');
  }
}

/** Opens the browser, and returns when a person has closed it. */
async function open(path, { firefox, limitMin, profile }) {
  const extension = join(TOP, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3');
  const openBrowser = firefox ? openFirefox : openChromium;
  const { closed, close } = await openBrowser(path, extension, profile, limitMin).catch((error) => {
    throw new SetUpFailure(
      `${path} did not open with Limber: ${error.message}`,
      'If a browser with this profile is open already, close it and try again.',
    );
  });
  // Ctrl+C closes the browser; its end is waited for, so that the throw-away profile goes.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, close);
  say(`Limber is open in ${path}. Its icon is among the extensions in the toolbar: pin it there.`);
  if (limitMin) say(`In work hours it asks after ${limitMin} min at your desk.`);
  say('Close the browser, or press Ctrl+C here, to end.');
  await closed;
}

await command(
  async ({ profile, firefox, limit }) => {
    const limitMin = readLimit(limit);
    if (!hasDisplay()) return show(Boolean(profile || firefox || limit));

    const kept = profile === undefined ? null : resolve(profile);
    const where = kept === null ? 'a throw-away profile' : `the profile ${kept}`;
    say(`Builds Limber, then opens ${firefox ? 'Firefox' : 'a browser'} with it in ${where}.`);
    await setUp();
    const path = await haveBrowser(firefox ? 'firefox' : 'chromium', { branded: true });
    const folder = profileFolder(kept);
    try {
      await build(firefox ? ['-b', 'firefox', '--mv3'] : [], { isQuick: true });
      await open(path, { firefox, limitMin, profile: folder });
    } finally {
      // Chromium's last processes may still write for a moment after it has ended.
      if (kept === null) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
    return 0;
  },
  HELP,
  OPTIONS,
);
