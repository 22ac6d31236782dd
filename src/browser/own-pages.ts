import { browser } from 'wxt/browser';
import type { Surface } from '../engine/index.ts';
import { isOpen } from './contexts.ts';

/** A page of ours shows what is true: one that asks takes the question back by itself. */
const leftAlone = { standing: () => Promise.resolve([]), withdraw: () => Promise.resolve() };

/** The toolbar popup, opened by itself. */
export const popup: Surface = {
  ...leftAlone,
  // Refused while no browser window has the focus.
  show: () => opened('POPUP', '/popup.html', () => browser.action.openPopup()),
};

const size = { width: 400, height: 680 };

/** A small window of its own, which closes once the question is answered. */
export const ownWindow: Surface = {
  ...leftAlone,
  show({ id }) {
    const path = `/session.html?asked=${id}` as const;
    const url = browser.runtime.getURL(path);
    return opened('TAB', path, () => browser.windows.create({ url, type: 'popup', ...size }));
  },
};

async function opened(as: 'POPUP' | 'TAB', path: string, open: () => Promise<unknown>): Promise<boolean> {
  try {
    if (!(await isOpen(as, path))) await open();
    return true;
  } catch {
    return false;
  }
}
