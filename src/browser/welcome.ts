import type { World } from '../engine/index.ts';
import { openPage } from './open-pages.ts';
import { sync } from './sync.ts';

/**
 * The welcome, in a tab. Where another device has left choices, somebody has been welcomed there, and the browser
 * may have installed Limber here by itself: nothing opens then.
 */
export const welcome: World['welcome'] = {
  async open() {
    const chosenElsewhere = Object.keys((await sync.read()) ?? {});
    if (chosenElsewhere.length === 0) await openPage('welcome');
  },
};
