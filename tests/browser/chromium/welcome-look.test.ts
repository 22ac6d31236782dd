// What the welcome looks like: pictures of each step lie in .limber/screenshots afterwards.
import { axeFinds } from '../fixtures/axe.ts';
import { lookAt } from '../fixtures/look.ts';
import { expect, test } from '../fixtures/extension.ts';
import { WelcomePage, welcomeSteps } from '../pages/welcome-page.ts';

for (const step of welcomeSteps) {
  test(`axe finds nothing on the step ${step}, light, dark or in forced colours, and it is nowhere too wide`, async ({
    extension,
  }) => {
    const welcome = await WelcomePage.open(extension);
    await welcome.goTo(step);
    if (step === 'place') await expect(welcome.page.locator('svg.figure')).toHaveCount(3);
    if (step === 'hips') await welcome.feel('sore').check();
    for (const width of [320, 768, 1280]) {
      expect(await lookAt(welcome.page, `welcome-${step}`, [width])).toEqual([]);
      expect(await welcome.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    await welcome.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await axeFinds((expression) => welcome.page.evaluate(expression))).toEqual([]);
    await welcome.page.screenshot({ path: `.limber/screenshots/welcome-${step}-forced.png`, fullPage: true });
  });
}

test('nothing moves while it opens, nor when the figures come', async ({ extension }) => {
  const welcome = await WelcomePage.open(extension);
  const shifts = () =>
    welcome.page.evaluate(
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
  expect(await shifts()).toBe(0);
  await welcome.goTo('place');
  const places = () =>
    welcome.page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((one) => one.getBoundingClientRect().y));
  const before = await places();
  await expect(welcome.page.locator('svg.figure')).toHaveCount(3);
  expect(await places()).toEqual(before);
});
