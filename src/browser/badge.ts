import { browser } from 'wxt/browser';
import type { Badge, World } from '../engine/index.ts';

/** An arrow that points up: stand up. It needs no translation. */
const badgeTexts: Record<Badge, string> = { none: '', due: '↑' };

/** The sign beside the toolbar icon. */
export const badge: World['badge'] = {
  async set(wanted) {
    await browser.action.setBadgeBackgroundColor({ color: '#ffc46b' });
    await browser.action.setBadgeTextColor({ color: '#1d2b2a' });
    await browser.action.setBadgeText({ text: badgeTexts[wanted] });
  },
};
