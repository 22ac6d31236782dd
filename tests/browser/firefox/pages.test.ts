import { expect, test } from '../fixtures/firefox.ts';
import { text } from '../pages/texts.ts';

test('the page of exercises opens at the one that its address names', async ({ firefox }) => {
  const page = await firefox.page('exercises.html#gluteBridge');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const read = () =>
    page.evaluate(() => ({
      exercises: document.querySelectorAll('details').length,
      open: [...document.querySelectorAll('details[open]')].map(({ id }) => id),
      at: document.activeElement?.closest('details')?.id ?? null,
    }));
  await expect.poll(read).toEqual({ exercises: 25, open: ['gluteBridge'], at: 'gluteBridge' });

  // The link to what is easier than a bridge.
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('#gluteBridge a[href="#gluteSqueeze"]')?.click(),
  );
  await expect
    .poll(read)
    .toEqual({ exercises: 25, open: ['gluteSqueeze', 'gluteBridge'], at: 'gluteSqueeze' });
  expect(errors).toEqual([]);
});

for (const [page, name] of [
  ['exercises', 'popup.exercises'],
  ['options', 'popup.options'],
] as const) {
  test(`the toolbar popup opens the ${page} page, and makes way for it`, async ({ firefox }) => {
    const popup = await firefox.popup();
    await popup.press(text(name));
    await expect.poll(() => firefox.tabs()).toContain(`/${page}.html`);
    await expect.poll(() => popup.open()).toBe(false);
  });
}
