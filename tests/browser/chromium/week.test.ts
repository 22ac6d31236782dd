import type { Locator, Page } from '@playwright/test';
import type { Week } from '../../../src/schedule/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { drag, dragByTouch, hold, pointAt } from '../pages/drawn-week.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const officeHours = [{ fromMin: 540, toMin: 1050 }];

const week = async (options: OptionsPage): Promise<Week> =>
  ((await options.stored())['schedule'] as { week: Week }).week;

const says = (page: Page, words: string): Locator =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${words}$`) });

test('hours are made, moved and stretched with the mouse, and stored as they are drawn', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await drag(page, ['Saturday', 10], ['Saturday', 12]);
  await expect(options.drawn('Saturday', '10:00', '12:00')).toBeFocused();
  await expect.poll(async () => (await week(options)).saturday).toEqual([{ fromMin: 600, toMin: 720 }]);

  await drag(page, ['Saturday', 11], ['Sunday', 14]);
  await expect(options.drawn('Sunday', '13:00', '15:00')).toBeFocused();
  await expect
    .poll(() => week(options))
    .toMatchObject({ saturday: [], sunday: [{ fromMin: 780, toMin: 900 }] });

  await drag(page, ['Sunday', 15], ['Sunday', 18]);
  await drag(page, ['Sunday', 13], ['Sunday', 12]);
  await expect(options.drawn('Sunday', '12:00', '18:00')).toBeFocused();
  await expect.poll(async () => (await week(options)).sunday).toEqual([{ fromMin: 720, toMin: 1080 }]);
  await options.saysSaved();
});

test('hours are written on what is drawn, or above it where that is narrow', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const written = options.page
    .getByRole('group', { name: 'Monday', exact: true })
    .getByText('09:00–17:30')
    .filter({ visible: true });
  for (const width of [1280, 768, 320]) {
    await options.page.setViewportSize({ width, height: 900 });
    await expect(written).toHaveCount(1);
  }
});

test('hours dragged onto others come to lie beside them', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await drag(options.page, ['Monday', 19], ['Monday', 21]);
  await expect(options.drawn('Monday', '19:00', '21:00')).toBeVisible();
  await drag(options.page, ['Monday', 20], ['Monday', 16]);
  await expect(options.drawn('Monday', '17:30', '19:30')).toBeVisible();
  await expect(options.drawn('Monday', '09:00', '17:30')).toBeVisible();
});

test('Escape takes back a drag, and a click changes nothing', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const before = await options.stored();
  await hold(page, ['Monday', 12], ['Saturday', 20]);
  await expect(options.drawn('Saturday', '17:00', '01:30', 'overnight')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options.drawn('Monday', '09:00', '17:30')).toBeVisible();
  await page.mouse.up();
  const empty = await pointAt(page, ['Sunday', 12]);
  await page.mouse.click(empty.x, empty.y);
  await expect(options.drawn('Monday', '09:00', '17:30')).toBeVisible();
  expect(await options.allDrawn()).toHaveLength(5);
  expect(await options.stored()).toEqual(before);
});

test('hours drawn past midnight belong to the day they start on', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await drag(page, ['Saturday', 22], ['Sunday', 6]);
  await expect(options.drawn('Saturday', '22:00', '06:00', 'overnight')).toBeFocused();
  await expect
    .poll(() => week(options))
    .toMatchObject({ saturday: [{ fromMin: 1320, toMin: 1800 }], sunday: [] });

  await drag(page, ['Sunday', 6], ['Sunday', 4]);
  await expect(options.drawn('Saturday', '22:00', '04:00', 'overnight')).toBeVisible();
  await page.getByText(text('options.week.asFields'), { exact: true }).click();
  await expect(options.hours('Saturday', 'to')).toHaveValue('04:00');
});

test('a finger draws along a day, and scrolls the page across it', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await page.setViewportSize({ width: 320, height: 640 });
  await dragByTouch(page, ['Tuesday', 12], ['Tuesday', 14]);
  await expect(options.drawn('Tuesday', '11:00', '19:30')).toBeVisible();
  await expect.poll(async () => (await week(options)).tuesday).toEqual([{ fromMin: 660, toMin: 1170 }]);

  const before = await options.stored();
  await dragByTouch(page, ['Thursday', 12], ['Tuesday', 12.5]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
  await expect(options.drawn('Thursday', '09:00', '17:30')).toBeVisible();
  expect(await options.stored()).toEqual(before);
});

test('the same is done by keys alone, and said in words', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const { keyboard } = page;
  const make = page.getByRole('button', { name: text('options.week.drawn.make', { day: 'Saturday' }) });
  for (let tabs = 0; tabs < 40 && !(await make.evaluate((it) => it === document.activeElement)); tabs += 1)
    await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(options.drawn('Saturday', '09:00', '17:30')).toBeFocused();
  await expect(options.drawn('Saturday', '09:00', '17:30')).toHaveAttribute('aria-valuetext', '8 h 30 min');

  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'ArrowDown']) await keyboard.press(key);
  await expect(options.drawn('Sunday', '10:05', '18:35')).toBeFocused();
  await expect(says(page, 'Sunday, 10:05 to 18:35')).toBeVisible();

  await keyboard.press('Alt+Shift+ArrowLeft');
  await keyboard.press('Alt+ArrowLeft');
  await keyboard.press('Control+ArrowLeft');
  await expect(options.drawn('Sunday', '10:00', '17:30')).toBeFocused();
  await expect
    .poll(() => week(options))
    .toMatchObject({ saturday: [], sunday: [{ fromMin: 600, toMin: 1050 }] });

  await keyboard.press('n');
  await expect(options.drawn('Sunday', '18:30', '20:30')).toBeFocused();
  await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(says(page, text('options.week.drawn.noRoom'))).toBeVisible();
  await keyboard.press('Delete');
  await expect(says(page, 'Removed: Sunday, 17:30 to 19:30')).toBeVisible();
  await expect.poll(async () => (await week(options)).sunday).toEqual([{ fromMin: 600, toMin: 1050 }]);
});

test('the last change is undone, many steps of a key as one', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await options.drawn('Tuesday', '09:00', '17:30').focus();
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(options.drawn('Tuesday', '09:20', '17:50')).toBeFocused();
  await expect.poll(async () => (await week(options)).tuesday).toEqual([{ fromMin: 560, toMin: 1070 }]);
  await page.keyboard.press('Control+z');
  await expect(options.drawn('Tuesday', '09:00', '17:30')).toBeFocused();
  await expect.poll(async () => (await week(options)).tuesday).toEqual(officeHours);

  await page.keyboard.press('Delete');
  await expect.poll(async () => (await week(options)).tuesday).toEqual([]);
  await options.press('options.week.drawn.undoLabel');
  await expect.poll(async () => (await week(options)).tuesday).toEqual(officeHours);
});

test('a day is copied to others', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await options.drawn('Monday', '09:00', '17:30').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await options.press('options.week.copy.open', { day: 'Monday' });
  const box = page.getByRole('group', { name: text('options.week.copy.legend', { day: 'Monday' }) });
  await expect(box.getByRole('checkbox', { name: 'Tuesday' })).toBeFocused();
  await expect(box.getByRole('checkbox', { name: 'Sunday' })).not.toBeChecked();
  await box.getByRole('checkbox', { name: 'Friday' }).uncheck();
  await box.getByRole('checkbox', { name: 'Sunday' }).check();
  await options.press('options.week.copy.do');
  await expect(
    page.getByRole('button', { name: text('options.week.copy.open', { day: 'Monday' }) }),
  ).toBeFocused();
  const early = [{ fromMin: 480, toMin: 990 }];
  await expect
    .poll(() => week(options))
    .toEqual({
      monday: early,
      tuesday: early,
      wednesday: early,
      thursday: early,
      friday: officeHours,
      saturday: [],
      sunday: early,
    });
});

test('what a copied day overlaps is told and not saved, and is undone', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await drag(page, ['Saturday', 22], ['Sunday', 10]);
  await expect.poll(async () => (await week(options)).saturday).toHaveLength(1);
  const before = await week(options);
  await options.press('options.week.copy.open', { day: 'Saturday' });
  const box = page.getByRole('group', { name: text('options.week.copy.legend', { day: 'Saturday' }) });
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await box.getByRole('checkbox', { name: day }).uncheck();
  await options.press('options.week.copy.do');
  await expect(options.drawn('Tuesday', '09:00', '17:30')).toHaveAttribute('aria-invalid', 'true');
  const what = text('options.problem.overlap', { day: 'Monday', from: '22:00', to: '10:00' });
  await expect(page.getByText(`Tuesday, 09:00 to 17:30. ${what}`)).toBeVisible();
  expect(await options.look('week-wrong')).toEqual([]);
  expect(await week(options)).toEqual(before);
  await options.press('options.week.drawn.undoLabel');
  await expect(options.drawn('Monday', '09:00', '17:30')).toBeVisible();
  await options.saysSaved();
});

test('what the hours come to is seen at once', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const next = page.getByRole('list', { name: text('options.week.prompts.next') });
  await expect(next.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByText('Your fullest day has 11 of them.')).toBeVisible();
  await options.drawn('Monday', '09:00', '17:30').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByText('Your fullest day has 12 of them.')).toBeVisible();
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const) {
    await page.getByRole('group', { name: day, exact: true }).getByRole('slider').focus();
    await page.keyboard.press('Delete');
  }
  await expect(page.getByText(text('options.week.prompts.none', { limitMin: 45 }))).toBeVisible();
  await expect(next).toHaveCount(0);
});

test('axe finds nothing on the drawn week, wide, narrow, copying and with a night in it', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await drag(page, ['Saturday', 22], ['Sunday', 6]);
  await options.press('options.week.copy.open', { day: 'Saturday' });
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await options.look(`week-${width}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, 'nothing is wider than the window').toBeLessThanOrEqual(width);
  }
});
