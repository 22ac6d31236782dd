import type { Page } from '@playwright/test';
import { knownCallSites } from '../../../src/settings/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { atWork, satFor, stored } from '../fixtures/stored.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const nameOf = (channel: 'notification' | 'banner' | 'window'): string =>
  text(`options.asking.channel.${channel}.name`);

const tryOne = (page: Page, channel: 'notification' | 'banner' | 'window') =>
  page.getByRole('button', { name: text('options.asking.tryOne', { channel: nameOf(channel) }) }).click();

test('a try puts up a notification, opens the small window, and finds no page for a banner', async ({
  extension,
}) => {
  const { page } = await OptionsPage.open(extension);
  await tryOne(page, 'notification');
  await expect(page.getByText(text('options.asking.channel.notification.shown'))).toBeVisible();
  await expect(page.getByText(text('options.asking.mend.linux'))).toBeVisible();
  expect(await extension.notifications()).toHaveLength(1);

  // What is said to a try answers no question.
  const [id] = await extension.notifications();
  const before = await extension.state();
  await extension.clickNotification(id!);
  await expect.poll(() => extension.notifications()).toEqual([]);
  expect(await extension.state()).toMatchObject({ session: null, starting: null, breaks: before.breaks });

  await tryOne(page, 'banner');
  await expect(page.getByText(text('options.asking.channel.banner.failed'))).toBeVisible();

  const opened = extension.context.waitForEvent('page');
  await tryOne(page, 'window');
  expect((await opened).url()).toContain('session.html');
  await expect(page.getByText(text('options.asking.channel.window.shown'))).toBeVisible();
});

test('the settings show the last question out of the journal, and calls that the browser does not let Limber see', async ({
  extension,
}) => {
  const settings = { ...atWork, callSites: [...knownCallSites, 'talk.example.org'] };
  await extension.wakeWith(stored(satFor(46, await extension.now()), settings));
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  const [id] = await extension.notifications();
  await extension.clickNotification(id!, 1);
  await expect.poll(() => extension.prompts()).toHaveLength(1);
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await page.getByText(text('options.asking.last')).click();
  await expect(page.getByText(text('options.asking.outcome.snoozed'), { exact: true })).toBeVisible();
  await expect(page.getByText(text('options.calls.takenBack'))).toBeVisible();
  expect(await options.look('options-asking')).toEqual([]);
});
