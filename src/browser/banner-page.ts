import { browser } from 'wxt/browser';
import type { BannerCard, BannerSays, FromBanner, ToBanner } from './banner-words.ts';
import { clock } from './clock.ts';

/** For the page: the card that the background has just left here for it, in a world of our own that the page does not see. */
export function takeCard(): BannerCard | null {
  const world = globalThis as { limberBanner?: BannerCard };
  const card = world.limberBanner ?? null;
  delete world.limberBanner;
  return card !== null && clock.now() <= card.latestAt ? card : null;
}

/** Whether Limber is still there: one that was updated or taken away leaves its scripts in pages behind. */
const isOpen = (): boolean => browser.runtime?.id !== undefined;

/** For the page: its line to the background. */
export function bannerLine(secret: string) {
  const leaves = new AbortController();
  const hear = (raw: unknown, _: unknown, answer: (stands: boolean) => void): void => {
    const { banner } = raw as Partial<ToBanner>;
    if (banner === 'leave') leave();
    if (banner !== undefined) answer(banner === 'stands');
  };
  const close = (): void => {
    window.removeEventListener('pagehide', leave);
    if (isOpen()) browser.runtime.onMessage.removeListener(hear);
  };
  const leave = (): void => {
    close();
    leaves.abort();
  };
  browser.runtime.onMessage.addListener(hear);
  // A page that is gone back to comes as it was left.
  window.addEventListener('pagehide', leave);

  /** Says it, once more to a background that was just being stopped. Until it is heard, the banner counts as standing. */
  const say = async (says: BannerSays): Promise<void> => {
    const message: FromBanner = { bannerSecret: secret, says };
    const send = async (): Promise<unknown> => browser.runtime.sendMessage(message);
    await send()
      .catch(send)
      .catch(() => undefined);
    close();
  };
  return {
    say,
    close,
    /** Aborted when the banner is to go. */
    leaves: leaves.signal,
    isOpen,
  };
}
