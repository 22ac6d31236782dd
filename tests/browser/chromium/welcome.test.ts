import type { Page } from '@playwright/test';
import { axeFinds } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { welcomeIn } from '../fixtures/welcome.ts';
import { text } from '../pages/texts.ts';

const steps = ['week', 'place', 'hips', 'try'] as const;

const titled = (page: Page, step: (typeof steps)[number]) =>
  page.getByRole('heading', { level: 2, name: text(`welcome.${step}.title`) });

async function pressed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: text(name) }).focus();
  await page.keyboard.press('Enter');
}

const settingsOf = async (extension: Extension) =>
  ((await extension.storage())['settings'] as { data: Settings }).data;

test('by the keyboard alone it leads from the week to a session that runs', async ({ extension }) => {
  const page = await extension.page('welcome.html');
  await expect(titled(page, 'week')).toBeVisible();
  await pressed(page, 'welcome.next');
  await expect(titled(page, 'place')).toBeFocused();
  await page.getByRole('checkbox', { name: text('options.person.skirt') }).focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await settingsOf(extension)).profile.skirt).toBe(true);
  await pressed(page, 'welcome.next');
  await expect(titled(page, 'hips')).toBeFocused();
  await pressed(page, 'welcome.next');
  await expect(titled(page, 'try')).toBeFocused();
  await pressed(page, 'welcome.try.start');
  await expect(page).toHaveURL(extension.address('session.html'));
  await expect.poll(async () => (await extension.state()).session?.minutes).toBe(1);
});

test('who skips it has changed nothing, and finds it again in the settings', async ({ extension }) => {
  const options = await extension.page('options.html');
  const opened = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: text('options.welcome') }).click();
  const page = await opened;
  const before = (await extension.storage())['settings'];
  await page.getByRole('button', { name: text('welcome.skip') }).click();
  await expect(titled(page, 'try')).toBeFocused();
  expect((await extension.storage())['settings']).toEqual(before);
});

test('where other days are usual they are offered, and taken at one press', async ({ launch }) => {
  const extension = await launch({ locale: 'he-IL' });
  const page = await extension.page('welcome.html');
  await page
    .getByRole('button', { name: /Sunday/ })
    .first()
    .click();
  await expect.poll(async () => (await settingsOf(extension)).schedule.week.friday).toEqual([]);
  expect((await settingsOf(extension)).schedule.week.sunday).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any step, and none is wider than its window, ${colorScheme}`, async ({
    launch,
  }, testInfo) => {
    const { page } = await launch({ colorScheme }).then(async (one) => ({
      page: await one.page('welcome.html'),
    }));
    for (const step of steps) {
      await expect(titled(page, step)).toBeVisible();
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeFinds((expression) => page.evaluate(expression))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        const path = testInfo.outputPath(`${step}-${width}.png`);
        await page.screenshot({ path, fullPage: true });
      }
      if (step !== 'try') await page.getByRole('button', { name: text('welcome.next') }).click();
    }
  });
}

test('opens once, in a browser that Limber is new to, and not again when that starts again', async ({
  launch,
}) => {
  const first = await launch({ keepsWelcome: true });
  const page = await welcomeIn(first.context);
  await expect(page.getByRole('heading', { level: 2, name: text('welcome.week.title') })).toBeVisible();
  await first.close();
  const again = await launch();
  const { lastSeenAt } = await again.state();
  await again.wakeWith({});
  await expect.poll(async () => (await again.state()).lastSeenAt).toBeGreaterThan(lastSeenAt);
  expect(again.context.pages().map((one) => new URL(one.url()).pathname)).toEqual(['/manifest.json']);
});
