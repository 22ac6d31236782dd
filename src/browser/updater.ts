import { browser } from 'wxt/browser';
import type { World } from '../engine/index.ts';

/** Puts a downloaded update in place. */
export const updater: World['updater'] = {
  async apply() {
    browser.runtime.reload();
    return Promise.resolve();
  },
};
