import { browser } from 'wxt/browser';
import type { World } from '../engine/index.ts';

/** What the person's organisation asks of Limber. Safari knows no such area, and Firefox refuses where nobody does. */
export const managed: World['managed'] = {
  read: async () => {
    try {
      return await browser.storage.managed.get();
    } catch {
      return null;
    }
  },
};

/**
 * Calls back when the organisation asks for something else. Only of this area: what the background saves itself would
 * otherwise keep it awake. Firefox reads what is asked when it starts, and tells of nothing.
 */
export function onManaged(changed: () => void): void {
  (browser.storage.managed as typeof browser.storage.managed | undefined)?.onChanged.addListener(changed);
}
