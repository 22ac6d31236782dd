import { wrap } from '../../../src/engine/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { faketime, whereTheClockCanRun } from '../fixtures/clock.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { satFor } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

const settingsOf = async (extension: Extension) =>
  ((await extension.storage())['settings'] as { data: Settings }).data;

// A Monday morning that passes quickly where the clock can be turned; else now, at the pace of life.
const clock = faketime ? { local: '2026-11-23T09:00:00', zone: 'Europe/Berlin', speed: 10 } : undefined;

test('by the keyboard alone it leads from the installation to a first minute that is done', async ({
  launch,
}) => {
  const extension = await launch({ keepsWelcome: true, ...(clock && { clock }) });
  const welcome = await WelcomePage.opened(extension);
  const { page } = welcome;
  const pressed = async (name: string) => {
    await welcome.tabTo(welcome.button(name));
    await page.keyboard.press('Enter');
  };
  await page.bringToFront();

  await pressed('welcome.next');
  await expect(welcome.title('place')).toBeFocused();
  await welcome.tabTo(page.getByRole('radio', { name: text('page.setting.seated') }));
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await settingsOf(extension)).setting).toBe('standing');

  await pressed('welcome.next');
  await expect(welcome.title('hips')).toBeFocused();
  await welcome.tabTo(welcome.feel('nothing'));
  await page.keyboard.press('ArrowDown');
  await expect(welcome.feel('stiff')).toBeChecked();
  await welcome.tabTo(welcome.limit('kneePain'));
  await page.keyboard.press('Space');
  await expect.poll(async () => (await settingsOf(extension)).profile.limits).toEqual(['kneePain']);

  await pressed('welcome.next');
  await expect(welcome.title('try')).toBeFocused();
  await pressed('welcome.try.start');
  await expect(page).toHaveURL(extension.address('session.html'));
  await expect(page.getByRole('heading', { name: text('popup.finished.finished') })).toBeVisible();
  await expect
    .poll(() => extension.completions())
    .toMatchObject([{ outcome: 'finished', minutes: 1, setting: 'standing' }]);
});

whereTheClockCanRun(() => {
  test('who closes it halfway has working defaults, and is asked to move all the same', async ({
    launchAt,
  }) => {
    const monday = { local: '2026-11-23T10:00:00', zone: 'Europe/Berlin', speed: 2 };
    const extension = await launchAt(monday, { keepsWelcome: true });
    const welcome = await WelcomePage.opened(extension);
    await welcome.goTo('hips');
    await welcome.page.close();
    expect(await settingsOf(extension)).toEqual(defaultSettings);
    await extension.wakeWith({ engine: wrap('engine', satFor(60, await extension.now())) });
    await expect.poll(() => extension.notifications()).toHaveLength(1);
  });
});

test('is found again in the settings', async ({ extension }) => {
  const options = await extension.page('options.html');
  const opened = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: text('options.welcome') }).click();
  await WelcomePage.on(await opened);
});

test('opens once, in a browser that Limber is new to, and not again when that starts again', async ({
  launch,
}) => {
  const first = await launch({ keepsWelcome: true });
  await WelcomePage.opened(first);
  await first.close();
  const again = await launch();
  const { lastSeenAt } = await again.state();
  await again.wakeWith({});
  await expect.poll(async () => (await again.state()).lastSeenAt).toBeGreaterThan(lastSeenAt);
  expect(again.context.pages().map((one) => new URL(one.url()).pathname)).toEqual(['/manifest.json']);
});
