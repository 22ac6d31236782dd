import { browser } from 'wxt/browser';
import { idleAfterMs } from '../engine/index.ts';
import type { Surroundings, World } from '../engine/index.ts';

/** Who is there, as far as input, the screen lock, sound and full screen tell. */
export const senses: World['senses'] = {
  async look(): Promise<Surroundings> {
    const [presence, isFullScreen, isAudible] = await Promise.all([
      browser.idle.queryState(idleAfterMs / 1_000),
      hasFullScreen(),
      hasSound(),
    ]);
    return {
      presence,
      isWatching: isFullScreen || isAudible,
      holds: isFullScreen ? ['full-screen'] : [],
    };
  },
};

/** Whether the window in front fills the screen. Needs no permission. */
async function hasFullScreen(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  return windows.some(({ state, focused }) => focused && state === 'fullscreen');
}

/** Whether the tab in front of some window plays sound. Needs no permission: addresses and titles are not read. */
async function hasSound(): Promise<boolean> {
  return (await browser.tabs.query({ active: true, audible: true })).length > 0;
}
