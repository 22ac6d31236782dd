import { expect, test } from '../fixtures/firefox.ts';

test('installs, and its popup renders in a tab and in the toolbar', async ({ firefox }) => {
  const page = await firefox.page('popup.html');
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toBe('');

  const popup = await firefox.popup();
  await expect.poll(() => popup.text()).not.toBe('');
  const { width, height } = await popup.size();
  expect(width).toBeLessThanOrEqual(800);
  expect(height).toBeLessThanOrEqual(600);
});

test('starts again after Firefox stopped its background', async ({ installFirefox }) => {
  const firefox = await installFirefox({ idleTimeoutMs: 1000 });
  await firefox.wake();
  const first = await firefox.runningSince();
  await firefox.backgroundStops();
  await firefox.storage();
  await firefox.alarms();
  expect(await firefox.runningSince(), 'reading what is stored wakes nothing').toBeNull();

  await firefox.wake();
  expect(await firefox.runningSince()).not.toBe(first);
});
