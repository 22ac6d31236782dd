import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { playing, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';

/** The session's tab, 15 s into a session. */
async function openSession(extension: Extension): Promise<Page> {
  const now = await extension.now();
  await extension.wakeWith(stored({ ...satFor(46, now), session: playing(15_000, now) }));
  return extension.page('session.html');
}

/** Every line of the picture as it is drawn now. */
const drawn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.figure path')].map((path) => path.getAttribute('d')).join(),
  );

/** What was drawn, and what is after a few more frames. */
const beforeAndAfter = async (page: Page): Promise<[string, string]> => {
  const before = await drawn(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i += 1) await new Promise(requestAnimationFrame);
  });
  return [before, await drawn(page)];
};

test('the figure says what it shows, moves with the session, and stands still while it is paused', async ({
  extension,
}) => {
  const page = await openSession(extension);
  const name = await page.getByRole('heading').innerText();
  await expect(page.getByRole('img', { name: new RegExp(`^${name}: `) })).toBeVisible();
  await expect.poll(async () => new Set(await beforeAndAfter(page)).size, { message: 'it moves' }).toBe(2);
  await page.getByRole('button', { name: text('player.pause') }).click();
  await expect(page.getByText(text('player.paused'))).toBeVisible();
  const [before, after] = await beforeAndAfter(page);
  expect(after).toBe(before);
});

test('where motion is not wanted, start and end stand side by side', async ({ extension }) => {
  const page = await openSession(extension);
  await expect(page.locator('svg.figure')).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('svg.figure')).toHaveCount(2);
  const [before, after] = await beforeAndAfter(page);
  expect(after).toBe(before);
  await page.screenshot({ path: '.limber/screenshots/session-tab-reduced-motion.png' });
});
