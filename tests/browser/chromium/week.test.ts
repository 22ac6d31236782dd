import type { Week } from '../../../src/schedule/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { drag, dragByTouch, hold, pointAt } from '../pages/drawn-week.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const week = async (options: OptionsPage): Promise<Week> =>
  ((await options.stored())['schedule'] as { week: Week }).week;

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

  // Dragged onto others, they come to lie beside them.
  await drag(page, ['Monday', 19], ['Monday', 21]);
  await drag(page, ['Monday', 20], ['Monday', 16]);
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

test('the drawn week has its hours written on it, and axe finds nothing: wide, narrow, copying, with a night in it', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  // On what is drawn, or above it where that is narrow.
  const written = page
    .getByRole('group', { name: 'Monday', exact: true })
    .getByText('09:00–17:30')
    .filter({ visible: true });
  await drag(page, ['Saturday', 22], ['Sunday', 6]);
  await options.press('options.week.copy.open', { day: 'Saturday' });
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(written).toHaveCount(1);
    expect(await options.look(`week-${width}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, 'nothing is wider than the window').toBeLessThanOrEqual(width);
  }
});

test('axe finds nothing on hours that were copied onto others, which are told', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await drag(page, ['Saturday', 22], ['Sunday', 10]);
  await options.press('options.week.copy.open', { day: 'Saturday' });
  const box = page.getByRole('group', { name: text('options.week.copy.legend', { day: 'Saturday' }) });
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await box.getByRole('checkbox', { name: day }).uncheck();
  await options.press('options.week.copy.do');
  await expect(options.drawn('Tuesday', '09:00', '17:30')).toHaveAttribute('aria-invalid', 'true');
  expect(await options.look('week-wrong')).toEqual([]);
});
