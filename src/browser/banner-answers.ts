import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { PromptAnswer } from '../engine/index.ts';
import { identifier, object, oneOf, read } from '../shapes/index.ts';
import { takeAway } from './banner.ts';
import { bannerLeave } from './banner-leave.ts';
import { readBanner, writeBanner } from './banner-record.ts';
import { bannerSays } from './banner-words.ts';
import type { BannerSays } from './banner-words.ts';
import { report } from './report.ts';

type Sender = Browser.runtime.MessageSender;
type Tell = (promptId: string) => Promise<void> | void;

/** Calls `listener` with what was answered in the banner. */
export function onBannerAnswer(
  listener: (promptId: string, answer: PromptAnswer) => Promise<void> | void,
): void {
  hear((says) => says !== 'lost', listener);
}

/** Calls `listener` when the page would not have the banner any more, or the leave for it was taken back. */
export function onBannerLost(listener: Tell): void {
  hear(
    (says) => says === 'lost',
    (promptId) => listener(promptId),
  );
  browser.permissions.onRemoved.addListener(() => void lose(listener).catch(report));
}

async function lose(tell: Tell): Promise<void> {
  const record = await readBanner();
  if (record === null || (await bannerLeave.isGiven())) return;
  await takeAway(record);
  await tell(record.promptId);
}

const messageShape = object({ bannerSecret: identifier, says: oneOf(bannerSays) });

/** Hears what the page says that holds the banner, once for each banner; nobody else. */
function hear<Says extends BannerSays>(
  isMine: (says: BannerSays) => says is Says,
  tell: (promptId: string, says: Says) => Promise<void> | void,
): void {
  const heard = new Set<string>();
  const take = async (secret: string, says: Says, sender: Sender): Promise<boolean> => {
    const record = await readBanner();
    if (record?.secret !== secret || !isFrom(sender, record) || heard.has(secret)) return false;
    heard.add(secret);
    // Forgotten only once it is told: a background that dies meanwhile is told again by the page.
    await tell(record.promptId, says);
    if ((await readBanner())?.secret === secret) await writeBanner(null);
    return true;
  };
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender, answer: (isHeard: boolean) => void) => {
      const { bannerSecret, says } = read(messageShape, raw) ?? {};
      if (bannerSecret === undefined || says === undefined || !isMine(says)) return undefined;
      take(bannerSecret, says, sender).then(answer, (error: unknown) => {
        report(error);
        answer(false);
      });
      return true;
    },
  );
}

/** Whether a message comes from the very page that the banner was put into, and from nothing within it. */
function isFrom(
  { id, tab, frameId, documentId }: Sender,
  record: { readonly tabId: number; readonly documentId?: string },
): boolean {
  return (
    id === browser.runtime.id &&
    tab?.id === record.tabId &&
    frameId === 0 &&
    (record.documentId === undefined || documentId === record.documentId)
  );
}
