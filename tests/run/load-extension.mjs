// Opens a browser window with an unpacked extension in it, for a person: nothing is attached to it, so the
// background sleeps and wakes as it does for anyone.
import { spawn } from 'node:child_process';

const ROOT_CANNOT_SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Chromium, Chrome and Edge: asked over the debugging pipe, which works where `--load-extension` is ignored
 * (https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-loadUnpacked).
 * Returns when the window is there: its id, and a promise for the end of the browser.
 */
export async function openChromium(path, extension, profile) {
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
  // Messages are JSON, each closed by a null character.
  const answer = new Promise((resolve, reject) => {
    let text = '';
    browser.stdio[4].setEncoding('utf8').on('data', (part) => {
      text += part;
      const end = text.indexOf('\0');
      if (end === -1) return;
      const { result, error } = JSON.parse(text.slice(0, end));
      if (error) reject(new Error(`The browser did not take the extension: ${error.message}`));
      else resolve(result.id);
    });
    closed.then(() => reject(new Error('The browser closed before it took the extension')), reject);
  });
  browser.stdio[3].write(
    `${JSON.stringify({ id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } })}\0`,
  );
  return { id: await answer, closed };
}

/** Firefox: a temporary add-on over WebDriver BiDi, as about:debugging would load it. */
export async function openFirefox(path, extension, profile) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
  });
  const id = await browser.installExtension(extension);
  return { id, closed: new Promise((resolve) => browser.once('disconnected', resolve)) };
}
