import { browser } from 'wxt/browser';
import type { Channel } from '../breaks/index.ts';
import type { PromptRecord } from '../journal/index.ts';
import { dayAt } from '../journal/index.ts';
import { banner } from './banner.ts';
import { clock } from './clock.ts';
import { isDenied, notifier } from './notifier.ts';
import { openPopup, openWindow } from './own-pages.ts';

/** No break has this name: what is said to a try counts for none. */
const asked = { id: 'try', snoozeMin: null, wording: 0 } as const;

/** Puts a question up in one way, for somebody who wants to see whether it reaches them. */
export async function tryChannel(channel: Channel): Promise<'shown' | 'failed' | 'denied'> {
  if (channel === 'notification' && (await isDenied())) return 'denied';
  return (await put[channel]()) ? 'shown' : 'failed';
}

const put: Readonly<Record<Channel, () => Promise<boolean>>> = {
  notification: async () => {
    // One that stands already would not be seen to come.
    await notifier.withdraw(asked.id);
    return notifier.show(asked);
  },
  banner: async () => {
    const page = await lastPage();
    if (page === null) return false;
    await browser.tabs.update(page, { active: true });
    return banner.show(asked);
  },
  popup: openPopup,
  window: () => openWindow('/session.html'),
};

/** The web page that was looked at last. Only pages that Limber may put a banner into have an address here. */
async function lastPage(): Promise<number | null> {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true, url: ['https://*/*'] });
  const [latest] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return latest?.id ?? null;
}

const known = ['win', 'mac', 'linux', 'cros'] as const;

/** Which system holds notifications back, and so which words say how to let them through. */
export async function system(): Promise<(typeof known)[number] | 'other'> {
  const { os } = await browser.runtime.getPlatformInfo();
  return known.find((name) => name === os) ?? 'other';
}

/** The questions that were asked lately, newest first; none where they cannot be read. */
export async function readPrompts(): Promise<readonly PromptRecord[]> {
  const { promptsUntil } = await import('./journal.ts');
  return promptsUntil(dayAt(clock.now(), clock.zone())).catch(() => []);
}
