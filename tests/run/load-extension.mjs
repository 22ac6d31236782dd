// Opens a browser window with an unpacked extension in it, for a person: nothing stays attached to it, so the
// background sleeps and wakes as it does for anyone.
import { spawn } from 'node:child_process';
import { setLimitInChromium, setLimitInFirefox } from './set-limit.mjs';

const ROOT_CANNOT_SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The add-on's id in wxt.config.ts, and an address for it that we know before Firefox would make one up. */
const ADD_ON = 'limber@limber-breaks';
const HOST = '11111111-2222-4333-8444-555555555555';

/** Commands and answers over the debugging pipe: JSON, each closed by a null character. */
function commands(input, output, closed) {
  const waiting = new Map();
  let text = '';
  let next = 0;
  output.setEncoding('utf8').on('data', (part) => {
    const messages = (text + part).split('\0');
    text = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    }
  });
  const end = () => waiting.forEach(({ reject }) => reject(new Error('The browser was closed')));
  closed.then(end, end);
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set(++next, { resolve, reject });
      input.write(`${JSON.stringify({ id: next, method, params, sessionId })}\0`);
    });
}

/**
 * Chromium, Chrome and Edge: asked over the debugging pipe, which works where `--load-extension` is ignored
 * (https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-loadUnpacked).
 * `limitMin`, if given, is set first: the minutes at the desk after which a break is due.
 * Returns once all that is done; `closed` waits for the end of the browser, `close` brings it about.
 */
export async function openChromium(path, extension, profile, limitMin) {
  const browser = spawn(
    path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      ...ROOT_CANNOT_SANDBOX,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise((resolve, reject) => {
    browser.on('error', reject);
    browser.on('close', resolve);
  });
  try {
    const send = commands(browser.stdio[3], browser.stdio[4], closed);
    const { id } = await send('Extensions.loadUnpacked', { path: extension });
    if (limitMin) await setLimitInChromium(send, id, limitMin);
  } catch (error) {
    browser.kill();
    throw error;
  }
  return { closed, close: () => browser.kill() };
}

/** Firefox: a temporary add-on over WebDriver BiDi, as about:debugging would load it. */
export async function openFirefox(path, extension, profile, limitMin) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    // To reach the add-on's own pages.
    args: limitMin ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }) },
  });
  // It writes into its profile until its process has ended.
  const closed = new Promise((resolve) => browser.process().once('exit', resolve));
  try {
    await browser.installExtension(extension);
    if (limitMin) await setLimitInFirefox(browser, HOST, limitMin);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { closed, close: () => void browser.close() };
}
