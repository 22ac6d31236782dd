import type { browser as Api } from 'wxt/browser';
import { expect, FirefoxExtension, test } from '../fixtures/firefox.ts';
import { FirefoxBrowser } from '../fixtures/firefox-browser.ts';
import { fillJournal, monthOf, readJournal } from '../fixtures/journal.ts';

/** The published types are Chrome's, which gives a view no document and changes no shortcut. */
declare const browser: Omit<typeof Api, 'extension' | 'commands'> & {
  extension: { getViews(): (Window & typeof globalThis)[] };
  commands: typeof Api.commands & { update(command: { name: string; shortcut: string }): Promise<void> };
};

/**
 * All that a new install of Limber, and the Firefox that it is in, hold. Instants are left out, and the ids of commands:
 * the welcome may send one before it is closed.
 */
async function traces(firefox: FirefoxExtension, itsBrowser: FirefoxBrowser): Promise<unknown> {
  const inside = async () => ({
    local: await browser.storage.local.get(),
    sync: await browser.storage.sync.get(),
    session: await browser.storage.session.get(),
    localStorage: Object.entries(localStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    alarms: (await browser.alarms.getAll()).map(({ name }) => name),
    permissions: await browser.permissions.getAll(),
    notifications: await browser.notifications.getAll(),
    badge: await browser.action.getBadgeText({}),
    shortcuts: (await browser.commands.getAll()).map(({ shortcut }) => shortcut),
    pages: browser.extension.getViews().map(({ location }) => location.href),
    windows: (await browser.windows.getAll({ populate: true })).map(({ type, tabs }) => [type, tabs?.length]),
  });
  const journal = await firefox.still.evaluate(readJournal);
  const windows = await itsBrowser.evaluate(
    `[...Services.wm.getEnumerator(null)].map(({ location }) => location.href).join()`,
  );
  const all = { ...(await firefox.still.evaluate(inside)), journal, windows };
  return JSON.parse(JSON.stringify(all), (name, value: unknown) => {
    if (name === 'obeyed') return undefined;
    return typeof value === 'number' && value > 1e12 ? 'an instant' : value;
  });
}

/** Leaves something in every place that an extension can leave something in. */
async function soil(firefox: FirefoxExtension): Promise<void> {
  await firefox.popup();
  await firefox.grant(['scripting'], ['https://*/*']);
  await firefox.still.evaluate(fillJournal, { 'journal/2026-11': monthOf([{ id: 'soil' }]) });
  await firefox.still.evaluate(async () => {
    await new Promise((resolve) => (indexedDB.open('soil').onsuccess = resolve));
    await browser.storage.local.set({ soil: 1, settings: 'damaged' });
    await browser.storage.sync.set({ soil: 1 });
    await browser.storage.session.set({ soil: 1 });
    localStorage['soil'] = '1';
    await caches.open('soil');
    await browser.alarms.create('soil', { when: Date.now() + 1e9 });
    await browser.action.setBadgeText({ text: 'soil' });
    await browser.commands.update({ name: 'start', shortcut: 'Alt+Shift+9' });
    const iconUrl = browser.runtime.getURL('/icons/128.png');
    await browser.notifications.create('soil', { type: 'basic', iconUrl, title: 'soil', message: 'soil' });
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
    await browser.tabs.create({ url: 'about:blank' });
    await browser.windows.create({ url: browser.runtime.getURL('/session.html'), type: 'popup' });
    await browser.windows.create({ url: browser.runtime.getURL('/journal.html') });
  });
  await expect.poll(() => firefox.tabs()).toEqual(expect.arrayContaining(['/session.html', '/journal.html']));
}

const pid = (firefox: FirefoxBrowser): number | undefined => firefox.browser.process()?.pid;

test('whatever one test leaves, the next finds what a new Firefox has', async ({
  firefoxBrowser,
  installFirefox,
}) => {
  const untouched = new FirefoxBrowser();
  let fresh: unknown;
  try {
    fresh = await traces(await FirefoxExtension.install(untouched), untouched);
  } finally {
    await untouched.close();
  }
  const first = await installFirefox();
  expect(await traces(first, firefoxBrowser)).toEqual(fresh);
  const one = pid(firefoxBrowser);
  await soil(first);
  const soiled = (await traces(first, firefoxBrowser)) as Record<string, unknown>;
  for (const [place, found] of Object.entries(fresh as Record<string, unknown>))
    expect(soiled[place], place).not.toEqual(found);

  const next = await installFirefox();
  expect(await traces(next, firefoxBrowser)).toEqual(fresh);
  await next.popup();
  expect(pid(firefoxBrowser), 'it is the same Firefox').toBe(one);
});

test('a Firefox that crashes takes no other test with it', async ({ firefoxBrowser, installFirefox }) => {
  await installFirefox();
  firefoxBrowser.browser.process()!.kill('SIGKILL');
  const next = await installFirefox();
  expect(await next.tabs()).toEqual(['/manifest.json']);
});
