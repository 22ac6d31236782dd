// Tests share a browser: what any of them leaves there is gone for the next, as if the profile were new.
import type { browser } from 'wxt/browser';
import { expect, Extension, test } from '../fixtures/extension.ts';
import { fillJournal } from '../fixtures/journal.ts';
import { withLeave } from '../fixtures/leave.ts';
import { atWork, playing, satFor, stored } from '../fixtures/stored.ts';
import { Target } from '../fixtures/target.ts';
import { tracesIn, webPage } from '../fixtures/traces.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

declare const chrome: typeof browser;

/** Leaves something in everything that the browser keeps for the extension. */
async function soilWhatIsKept(extension: Extension): Promise<void> {
  const now = await extension.now();
  await extension.wakeWith(
    stored({ ...satFor(46, now), session: playing(0, now) }, { ...atWork, limitMin: 20 }),
  );
  await extension.still.evaluate(fillJournal, { 'journal/2026-01': 'soiled' });
  await extension.still.evaluate(async () => {
    await chrome.storage.local.set({ soiled: true });
    await chrome.storage.session.set({ soiled: true });
    await chrome.storage.sync.set({ soiled: true });
    await new Promise((done) => (indexedDB.open('soiled').onsuccess = done));
    await caches.open('soiled');
    localStorage['soiled'] = 'yes';
    await chrome.alarms.create('soiled', { delayInMinutes: 60 });
    await chrome.action.setBadgeText({ text: 'soil' });
    await chrome.action.setBadgeBackgroundColor({ color: '#123456' });
    await chrome.action.setTitle({ title: 'Soiled' });
    chrome.contextMenus.create({ id: 'soiled', title: 'Soiled', contexts: ['action'] });
  });
  const settings = await extension.page('options.html');
  await settings.evaluate(() => {
    document.body.onclick = () => void chrome.permissions.request({ permissions: ['scripting'] });
  });
  await settings.mouse.click(5, 5);
  await expect
    .poll(() => settings.evaluate(() => chrome.permissions.contains({ permissions: ['scripting'] })))
    .toBe(true);
  const worker = await extension.worker();
  await worker.evaluate(() => Object.assign(globalThis, { soiled: true }));
}

/** Leaves something in what pages are shown in, and on the web. */
async function soilPages(extension: Extension): Promise<void> {
  const { context, still } = extension;
  await still.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await still.setViewportSize({ width: 320, height: 480 });
  await context.route(`${webPage}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'A page' }));
  await context.grantPermissions(['geolocation']);
  const page = await context.newPage();
  await page.goto(webPage);
  await page.evaluate(async () => {
    localStorage['soiled'] = 'yes';
    document.cookie = 'soiled=yes; max-age=9999';
    await new Promise((done) => (indexedDB.open('soiled').onsuccess = done));
  });
}

/** Leaves open what is no tab: the side panel, another window that fills the screen, the toolbar popup. */
async function soilWindows(extension: Extension): Promise<void> {
  const toolbar = await Toolbar.open(extension);
  await toolbar.shows('in-session');
  await toolbar.popup.click(text('player.beside'));
  await Target.attach(
    extension.context.browser()!,
    'the side panel',
    ({ url, type }) => url.endsWith('/session.html') && type !== 'tab',
  );
  await extension.still.evaluate(async () => {
    const own = await chrome.windows.getCurrent();
    await chrome.windows.create({ url: 'about:blank', type: 'popup' });
    await chrome.windows.create({ url: 'about:blank', state: 'fullscreen' });
    await chrome.windows.update(own.id!, { state: 'maximized', focused: true });
  });
  await extension.popup();
  await extension.still.evaluate(async () => {
    await chrome.action.setPopup({ popup: 'options.html' });
  });
}

async function soilNotifications(extension: Extension): Promise<void> {
  await extension.still.evaluate(() =>
    chrome.notifications.create('soiled', {
      type: 'basic',
      iconUrl: 'icons/32.png',
      title: 'Soiled',
      message: '',
    }),
  );
}

test('what a test leaves behind is gone for the next one, as in a new profile', async ({
  sharedBrowser,
}, testInfo) => {
  const build = withLeave(['scripting']);
  const fresh = await Extension.launch(build, testInfo.outputPath('profile'));
  const wanted = await tracesIn(fresh, ['soiled']);
  await fresh.close();

  const soiled = await Extension.install(build, sharedBrowser, false);
  await soilWhatIsKept(soiled);
  await soilPages(soiled);
  await soilWindows(soiled);
  await expect(async () => {
    // A notification that the background does not know is withdrawn when it next looks.
    await soilNotifications(soiled);
    const left = await tracesIn(soiled, ['soiled']);
    const same = Object.entries(left).filter(
      ([name, value]) => JSON.stringify(value) === JSON.stringify(wanted[name as keyof typeof wanted]),
    );
    expect(same, 'all of it is soiled').toEqual([]);
    expect(left.contexts).toEqual(
      expect.arrayContaining(['OFFSCREEN_DOCUMENT', 'POPUP', 'SIDE_PANEL', 'TAB']),
    );
  }).toPass();
  // The next test comes though this one has left the background held still.
  await soiled.hold();
  await soilNotifications(soiled);
  expect(await soiled.notifications()).toContain('soiled');

  await sharedBrowser.clear();
  const next = await Extension.install(build, sharedBrowser, false);
  expect(await tracesIn(next, ['soiled'])).toEqual(wanted);
  expect(next.starts()).toBe(1);
  await sharedBrowser.clear();
});

test('a test after one in which the browser has crashed finds a browser', async ({
  sharedBrowser,
  build,
}) => {
  const first = await Extension.install(build, sharedBrowser, false);
  const cdp = await first.context.browser()!.newBrowserCDPSession();
  const closed = first.context.waitForEvent('close');
  await cdp.send('Browser.crash').catch(() => undefined);
  await closed;
  await sharedBrowser.clear();
  const next = await Extension.install(build, sharedBrowser, false);
  expect(next.context).not.toBe(first.context);
  expect(await next.alarms()).toHaveLength(1);
  await sharedBrowser.clear();
});
