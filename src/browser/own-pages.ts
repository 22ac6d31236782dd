import { browser } from 'wxt/browser';
import type { Surface } from '../engine/index.ts';
import { isOpen } from './contexts.ts';

/** A page of ours shows what is true: one that asks takes the question back by itself. */
const leftAlone = { standing: () => Promise.resolve([]), withdraw: () => Promise.resolve() };

/** The toolbar popup, opened by itself. */
export const popup: Surface = { ...leftAlone, show: openPopup };

/** A small window of its own, which closes once the question is answered. */
export const ownWindow: Surface = {
  ...leftAlone,
  show: ({ id }) => openWindow(`/session.html?asked=${id}`),
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
