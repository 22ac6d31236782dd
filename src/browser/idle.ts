import { browser } from 'wxt/browser';
import { idleAfterMs } from '../engine/index.ts';
import type { World } from '../engine/index.ts';

/** Who is there, as far as input and the screen lock tell. */
export const idle: World['idle'] = {
  async presence() {
    return browser.idle.queryState(idleAfterMs / 1_000);
  },
};
