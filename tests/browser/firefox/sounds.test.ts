import type { browser as Api } from 'wxt/browser';
import { expect, test } from '../fixtures/firefox.ts';
import type { FirefoxExtension } from '../fixtures/firefox.ts';
import { FirefoxPlayer } from '../pages/firefox-player.ts';

declare const browser: Omit<typeof Api, 'extension'> & {
  extension: { getViews(): (Window & typeof globalThis)[] };
};

/** The page of sounds that the background page holds: whether it is there. A machine without a sound card is silent. */
const hiddenPage = (firefox: FirefoxExtension) =>
  firefox.still.evaluate(() => {
    const background = browser.extension
      .getViews()
      .find(({ location }) => location.pathname === '/_generated_background_page.html');
    return background?.document.querySelector('iframe')?.contentDocument?.readyState ?? 'none';
  });

test('a session without a player is told by the background, which is kept for that', async ({
  installFirefox,
}) => {
  const firefox = await installFirefox({ idleTimeoutMs: 15_000 });
  const player = await FirefoxPlayer.open(firefox);
  await player.start();
  await expect.poll(() => hiddenPage(firefox)).toBe('complete');
  const life = await firefox.runningSince();
  await player.page.close();
  const left = async () => (await firefox.still.evaluate(() => navigator.locks.query())).held?.length;
  await expect.poll(left).toBe(1);

  // Longer than an idle background lives; the session lasts a minute.
  const since = Date.now();
  await expect
    .poll(async () => Date.now() - since > 25_000 || (await firefox.runningSince()) !== life)
    .toBe(true);
  expect(await firefox.runningSince()).toBe(life);
  expect(await hiddenPage(firefox)).toBe('complete');

  const again = await FirefoxPlayer.open(firefox);
  await again.press('end');
  await expect.poll(() => hiddenPage(firefox)).toBe('none');
  expect(again.errors).toEqual([]);
});
