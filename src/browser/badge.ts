import { browser } from 'wxt/browser';
import type { Badge, World } from '../engine/index.ts';

/** An arrow that points up: stand up. It needs no translation. */
const badgeTexts: Record<Exclude<Badge, 'moving'>, string> = { none: '', due: '↑' };

/** The sign beside the toolbar icon. */
export const badge: World['badge'] = {
  async set(wanted) {
    if (wanted === 'moving') return;
    await browser.action.setIcon({ path: { 16: '/icons/16.png', 32: '/icons/32.png' } });
    await browser.action.setBadgeBackgroundColor({ color: '#ffc46b' });
    await browser.action.setBadgeTextColor({ color: '#1d2b2a' });
    await browser.action.setBadgeText({ text: badgeTexts[wanted] });
  },
};
