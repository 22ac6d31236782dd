// Sets the limit as Limber's settings page does: a page of Limber's sends the background another limit, and looks
// whether that is what is stored then.
import { setTimeout as pause } from 'node:timers/promises';

/** Any page of Limber's may do this. */
const PAGE = 'options.html';
const PATIENCE_MS = 30_000;

/** Runs in the page. False while that is still loading, or the background has not stored yet what it starts from. */
async function changeLimit(limitMin) {
  const { runtime, storage } = globalThis.browser ?? globalThis.chrome ?? {};
  if (!runtime?.id) return false;
  const readSettings = async () => (await storage.local.get('settings')).settings?.data;
  if (!(await readSettings())) return false;
  const command = { kind: 'change-settings', changes: { limitMin } };
  await runtime.sendMessage({ id: crypto.randomUUID(), command });
  return (await readSettings()).limitMin === limitMin;
}

async function untilChanged(attempt) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) if (await attempt()) return;
  throw new Error('the limit could not be set');
}

/** `send` sends Chromium a command of the DevTools protocol; `id` is the extension's. */
export async function setLimitInChromium(send, id, limitMin) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  // Answers once the page is there in place of the empty one, which would never answer while it is replaced.
  await send('Page.navigate', { url: `chrome-extension://${id}/${PAGE}` }, sessionId);
  const expression = `(${changeLimit})(${limitMin})`;
  const request = { expression, awaitPromise: true, returnByValue: true };
  await untilChanged(async () => (await send('Runtime.evaluate', request, sessionId)).result.value);
  await send('Target.closeTarget', { targetId });
}

/** `browser` is Puppeteer's; `host` is that of the extension's addresses. */
export async function setLimitInFirefox(browser, host, limitMin) {
  const page = await browser.newPage();
  // The command never answers on an extension's page: what is found there says when it has come.
  page.goto(`moz-extension://${host}/${PAGE}`).catch(() => undefined);
  await untilChanged(() =>
    page.evaluate(changeLimit, limitMin).catch((error) => {
      if (!browser.connected) throw error;
      return false;
    }),
  );
  await page.close();
}
