import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

for (const width of [320, 768, 1280]) {
  test(`axe finds nothing on the settings at ${width} px, and nothing is wider than the page`, async ({
    extension,
  }) => {
    const options = await OptionsPage.open(extension);
    await options.page.setViewportSize({ width, height: 800 });
    expect(await options.look(`settings-${width}`)).toEqual([]);
    expect(await options.widerThanPage()).toEqual([]);
  });
}

test('text of twice the size is lost nowhere', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  for (const width of [640, 1280]) {
    await options.page.setViewportSize({ width, height: 800 });
    await options.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await options.look(`settings-twice-${width}`)).toEqual([]);
    expect(await options.widerThanPage()).toEqual([]);
  }
});

test('in forced colours every choice can be seen', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await options.page.emulateMedia({ forcedColors: 'active' });
  expect(await options.look('settings-forced')).toEqual([]);
});

test('axe finds nothing on the settings with something wrong in them', async ({ extension }) => {
  const options = await OptionsPage.openFields(extension);
  await options.type(options.number('limitMin'), '0');
  await options.type(options.hours('Monday', 'to'), '08:00');
  await options.isWrong(options.number('limitMin'), text('options.notNumber.minute', { min: 1, max: 240 }));
  expect(await options.look('options-wrong')).toEqual([]);
});

test('every field and button can take the focus, and what the search leaves out is not seen', async ({
  extension,
}) => {
  const options = await OptionsPage.openFields(extension);
  const { page } = options;
  await page.getByRole('form', { name: text('options.daysOff.new') }).waitFor();
  const refusing = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('input, select, button, summary, [tabindex]')]
      .filter((one) => {
        one.focus();
        return !one.matches(':disabled') && document.activeElement !== one;
      })
      .map((one) => one.outerHTML),
  );
  expect(refusing).toEqual([]);

  const field = page.getByRole('searchbox', { name: text('options.search.label') });
  await field.fill('snooze lasts');
  await expect(options.number('snoozeMin')).toBeVisible();
  await expect(options.number('limitMin')).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: text('options.sound.title'), exact: true })).toBeHidden();
});

test('nothing moves while the page opens', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await options.page.reload();
  await options.number('limitMin').waitFor();
  // Fetched after the first paint: it comes into a place that was kept for it.
  await options.page.getByRole('button', { name: text('options.plan.import') }).waitFor();
  const shifts = await options.page.evaluate(
    () =>
      new Promise<number>((answer) => {
        const observer = new PerformanceObserver((list) => {
          const values = list.getEntriesByType('layout-shift') as unknown as readonly { value: number }[];
          answer(values.reduce((sum, { value }) => sum + value, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // There has been a paint in any case, so that an answer comes where nothing moved.
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  expect(shifts).toBe(0);
});
