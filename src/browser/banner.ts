import { browser } from 'wxt/browser';
import type { Asked, Surface } from '../engine/index.ts';
import { bannerLeave } from './banner-leave.ts';
import { readBanner, writeBanner } from './banner-record.ts';
import type { BannerRecord } from './banner-record.ts';
import type { BannerCard, ToBanner } from './banner-words.ts';
import { clock } from './clock.ts';
import { filled, message } from './message.ts';
import { words } from './words.ts';

/** A page that does not answer in this time hangs. */
const answerMs = 2_000;

/**
 * What changes where the banner is, one thing after the other. It is not held while an answer is told: what comes of
 * that changes it too.
 */
const oneAtATime = <Result>(act: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('banner', act);

/** The prompt as a banner in the page in front: at most one, in at most one page. */
export const banner: Surface = {
  follows: true,
  /**
   * The id of the prompt that stands in the page in front. What stands in another goes from there, but is not forgotten:
   * it may just have been answered, and the leave for it may be taken back.
   */
  standing: (): Promise<readonly string[]> =>
    oneAtATime(async () => {
      const record = await readBanner();
      if (record === null) return [];
      if (await standsInFront(record)) return [record.promptId];
      await sendAway(record);
      return [];
    }),
  /** False where it cannot be: without leave, and in what is no page or would not have it. */
  show: (asked: Asked): Promise<boolean> => oneAtATime(() => show(asked)).catch(() => false),
  withdraw: (id: string): Promise<void> =>
    oneAtATime(async () => {
      const record = await readBanner();
      if (record?.promptId === id) await takeAway(record);
    }),
};

/** Takes it out of its page, whatever has become of that, and forgets where it was. */
export async function takeAway(record: BannerRecord): Promise<void> {
  await sendAway(record);
  await writeBanner(null);
}

async function sendAway(record: BannerRecord): Promise<void> {
  await soon(tell(record, 'leave')).catch(() => undefined);
}

async function show(asked: Asked): Promise<boolean> {
  const before = await readBanner();
  if (before !== null) {
    if (before.promptId === asked.id && (await standsInFront(before))) return true;
    await sendAway(before);
  }
  const tabId = (await bannerLeave.isGiven()) ? await tabInFront() : null;
  if (tabId === null) return false;
  const card = cardOf(asked);
  const [page] = await soon(
    browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: leaveCard,
      args: [card],
    }),
  );
  const { documentId } = page as { documentId?: string };
  const record = { promptId: asked.id, tabId, secret: card.secret, ...(documentId && { documentId }) };
  // Known before there is anything to see, so that a background that dies meanwhile finds it.
  await writeBanner(record);
  const isUp = await putUp(record).catch(() => false);
  if (!isUp) await sendAway(record);
  return isUp;
}

async function putUp({ tabId, documentId }: BannerRecord): Promise<boolean> {
  const [page] = await soon(
    browser.scripting.executeScript({
      target: documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] },
      injectImmediately: true,
      files: ['/banner.js'],
    }),
  );
  return page?.result === true;
}

/** Runs in the page, in the world of our own there. */
function leaveCard(card: BannerCard): void {
  (globalThis as { limberBanner?: BannerCard }).limberBanner = card;
}

/** The tab that shows in the window that was used last. */
async function tabInFront(): Promise<number | null> {
  const { type, state, tabs } = await browser.windows.getLastFocused({
    populate: true,
    windowTypes: ['normal'],
  });
  if (type !== 'normal' || state === 'minimized' || state === 'fullscreen') return null;
  return tabs?.find(({ active }) => active)?.id ?? null;
}

function cardOf({ snoozeMin, wording }: Asked): BannerCard {
  return {
    secret: crypto.randomUUID(),
    latestAt: clock.now() + answerMs,
    name: message('extension.name'),
    title: message('prompt.title'),
    message: message(wording === 'afterCall' ? 'prompt.afterCall' : `prompt.message.${wording}`),
    answers: {
      start: message('prompt.start'),
      'one-minute': message('prompt.oneMinute'),
      snooze: snoozeMin === null ? null : filled(message('prompt.snooze'), { minutes: snoozeMin }),
      skip: message('prompt.skip'),
    },
    language: words.language,
    direction: message('page.direction'),
  };
}

/** Whether the banner is still in its page, and that in front; a page that hangs still holds it. */
async function standsInFront(record: BannerRecord): Promise<boolean> {
  if ((await tabInFront().catch(() => null)) !== record.tabId) return false;
  try {
    return await soon(tell(record, 'stands').catch(() => false));
  } catch {
    return true;
  }
}

function tell({ tabId, documentId }: BannerRecord, what: ToBanner['banner']): Promise<boolean> {
  const where = documentId === undefined ? { frameId: 0 } : { documentId };
  return browser.tabs.sendMessage(tabId, { banner: what } satisfies ToBanner, where);
}

const soon = <Answer>(answer: Promise<Answer>): Promise<Answer> => clock.within(answerMs, answer);
