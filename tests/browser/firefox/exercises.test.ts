import { expect, test } from '../fixtures/firefox.ts';

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
