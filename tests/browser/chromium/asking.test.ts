import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFinds } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { satFor, stored } from '../fixtures/stored.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const nameOf = (channel: 'notification' | 'banner' | 'popup' | 'window'): string =>
  text(`options.asking.channel.${channel}.name`);

const ways = (page: Page) => page.getByRole('list', { name: text('options.asking.ways') });

/** The ways that are used, in their order on the page. */
async function used(page: Page): Promise<string[]> {
  const boxes = await ways(page).getByRole('checkbox', { checked: true }).all();
  return Promise.all(boxes.map((box) => box.evaluate((input) => input.closest('label')!.innerText.trim())));
}

const storedChannels = async (extension: Extension) =>
  ((await extension.storage())['settings'] as { data: { channels: string[] } }).data.channels;

test('ways of asking are added, put in order and dropped, by keyboard too', async ({ extension }) => {
  const { page } = await OptionsPage.open(extension);
  expect(await used(page)).toEqual([nameOf('notification')]);

  await ways(page)
    .getByRole('checkbox', { name: nameOf('window') })
    .focus();
  await page.keyboard.press('Space');
  await expect.poll(() => storedChannels(extension)).toEqual(['notification', 'window']);

  await page
    .getByRole('button', { name: text('options.asking.earlier', { channel: nameOf('window') }) })
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => storedChannels(extension)).toEqual(['window', 'notification']);
  expect(await used(page)).toEqual([nameOf('window'), nameOf('notification')]);

  await ways(page)
    .getByRole('checkbox', { name: nameOf('notification') })
    .uncheck({ force: true });
  await expect.poll(() => storedChannels(extension)).toEqual(['window']);
});

test('“did it reach you?” puts a notification up and says how a system may hold it back', async ({
  extension,
}) => {
  const { page } = await OptionsPage.open(extension);
  await page
    .getByRole('button', { name: text('options.asking.tryOne', { channel: nameOf('notification') }) })
    .click();
  await expect(page.getByText(text('options.asking.channel.notification.shown'))).toBeVisible();
  await expect(page.getByText(text('options.asking.mend.linux'))).toBeVisible();
  expect(await extension.notifications()).toHaveLength(1);

  // What is said to a try answers no question.
  const [id] = await extension.notifications();
  const before = await extension.state();
  await extension.clickNotification(id!);
  await expect.poll(() => extension.notifications()).toEqual([]);
  expect(await extension.state()).toMatchObject({ session: null, starting: null, breaks: before.breaks });
});

test('a try opens the small window', async ({ extension }) => {
  const { page } = await OptionsPage.open(extension);
  const opened = extension.context.waitForEvent('page');
  await page
    .getByRole('button', { name: text('options.asking.tryOne', { channel: nameOf('window') }) })
    .click();
  expect((await opened).url()).toContain('session.html');
  await expect(page.getByText(text('options.asking.channel.window.shown'))).toBeVisible();
});

test('a banner that has no page to be in says what is missing', async ({ extension }) => {
  const { page } = await OptionsPage.open(extension);
  await page
    .getByRole('button', { name: text('options.asking.tryOne', { channel: nameOf('banner') }) })
    .click();
  await expect(page.getByText(text('options.asking.channel.banner.failed'))).toBeVisible();
});

test('the questions asked last say when, why, where and what came of them', async ({ extension }) => {
  await extension.wakeWith(stored(satFor(46, await extension.now())));
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  const [id] = await extension.notifications();
  await extension.clickNotification(id!, 1);
  await expect.poll(() => extension.prompts()).toHaveLength(1);
  const { page } = await OptionsPage.open(extension);
  await page.getByText(text('options.asking.last')).click();
  await expect(page.getByText(text('options.asking.outcome.snoozed'), { exact: true })).toBeVisible();
  await expect(page.getByText(text('options.asking.why.windowOver'))).toBeVisible();

  mkdirSync('.limber/screenshots', { recursive: true });
  const section = page.locator('section', { has: ways(page) });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFinds((expression) => page.evaluate(expression))).toEqual([]);
    await section.screenshot({ path: `.limber/screenshots/asking-${colorScheme}.png` });
  }
});
