import { browser } from 'wxt/browser';
import type { Surface } from '../engine/index.ts';
import { isOpen, ownTabs } from './contexts.ts';

/** The address of the small window that asks, before the id of its prompt. */
const asking = '/session.html?asked=';

/** The toolbar popup, opened by itself. It shows what is true, and the browser closes it with the next click elsewhere. */
export const popup: Surface = {
  standing: () => Promise.resolve([]),
  show: openPopup,
  withdraw: () => Promise.resolve(),
};

/** A small window of its own. One in which a session was begun has another address, and is left alone. */
export const ownWindow: Surface = {
  async standing() {
    const begin = browser.runtime.getURL('/') + asking.slice(1);
    const tabs = await ownTabs(asking).catch(() => []);
    return tabs.map(({ url }) => url.slice(begin.length));
  },
  show: ({ id }) => openWindow(asking + id),
  async withdraw(id) {
    const tabs = await ownTabs(asking + id).catch(() => []);
    // The person may close it at the same time.
    await Promise.all(tabs.map(({ tabId }) => browser.tabs.remove(tabId).catch(() => undefined)));
  },
};

/** Opens the popup; the browser refuses to while none of its windows has the focus. */
export function openPopup(): Promise<boolean> {
  return opened('POPUP', '/popup.html', () => browser.action.openPopup());
}

/** Opens a page of ours in a small window, unless it is open already. */
export function openWindow(path: string): Promise<boolean> {
  const url = browser.runtime.getURL('/') + path.slice(1);
  return opened('TAB', path, () => browser.windows.create({ url, type: 'popup', width: 400, height: 680 }));
}

async function opened(as: 'POPUP' | 'TAB', path: string, open: () => Promise<unknown>): Promise<boolean> {
  try {
    if (!(await isOpen(as, path))) await open();
    return true;
  } catch {
    return false;
  }
}
