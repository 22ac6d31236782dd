import { browser } from 'wxt/browser';
import type { World } from '../engine/index.ts';

/** The browser's sync area. Safari has none; where there is, the browser's own sync may be off, which it does not tell. */
export const sync: World['sync'] = {
  read: async () => {
    try {
      return await browser.storage.sync.get(null);
    } catch {
      return null;
    }
  },
  write: async (items) => {
    try {
      await browser.storage.sync.set(items);
      return true;
    } catch {
      return false;
    }
  },
};

/** Calls back when something in the area has changed, by whichever device. */
export function onSynced(changed: () => void): void {
  // Safari has no area.
  (browser.storage.sync as typeof browser.storage.sync | undefined)?.onChanged.addListener(changed);
}
