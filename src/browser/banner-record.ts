import { browser } from 'wxt/browser';
import { identifier, object, orAbsent, read, whole } from '../shapes/index.ts';
import type { Of } from '../shapes/index.ts';

const key = 'banner';

const recordShape = object({
  promptId: identifier,
  tabId: whole(0, Number.MAX_SAFE_INTEGER),
  /** The page itself, whatever the tab shows later; Firefox names none. */
  documentId: orAbsent(identifier),
  /** What an answer has to know. */
  secret: identifier,
});

/** Where the banner was put. */
export type BannerRecord = Of<typeof recordShape>;

/** Where the one banner was put; null when none was. Kept where the background finds it again after it has died. */
export async function readBanner(): Promise<BannerRecord | null> {
  const { [key]: raw } = await browser.storage.session.get(key);
  return read(recordShape, raw);
}

export async function writeBanner(record: BannerRecord | null): Promise<void> {
  if (record === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: record });
}
