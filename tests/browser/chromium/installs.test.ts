import { whereTheClockCanRun } from '../fixtures/clock.ts';
import { expect, test } from '../fixtures/extension.ts';

test('installs, and its background runs', ({ extension }) => {
  expect(extension.running).toBe(true);
  expect(extension.starts()).toBe(1);
});

test('opens its toolbar popup, which closes when another tab takes the focus', async ({ extension }) => {
  const popup = await extension.popup();
  await expect.poll(() => popup.text()).not.toBe('');
  const { width, height } = await popup.size();
  expect(width).toBeLessThanOrEqual(800);
  expect(height).toBeLessThanOrEqual(600);
  expect((await popup.screenshot()).byteLength).toBeGreaterThan(100);

  await extension.page('options.html');
  await expect.poll(() => popup.closed).toBe(true);
});

test('starts again after its background was stopped', async ({ extension }) => {
  await extension.kill();
  expect(extension.running).toBe(false);
  await extension.storage();
  await extension.alarms();
  await extension.notifications();
  expect(extension.running, 'reading what is stored wakes nothing').toBe(false);
  await extension.worker();
  expect(extension.starts()).toBe(2);
});

test('keeps what it stored when the browser starts again', async ({ launch }) => {
  const first = await launch();
  await first.seed({ kept: 1 });
  await first.close();
  const second = await launch();
  expect(await second.storage()).toMatchObject({ kept: 1 });
  expect(second.id).toBe(first.id);
});

whereTheClockCanRun(() => {
  test('starts at the local time that a test names, and runs faster', async ({ launchAt }) => {
    const extension = await launchAt({ local: '2026-11-23T09:00:00', zone: 'Europe/Warsaw', speed: 60 });
    const start = Date.parse('2026-11-23T09:00:00+01:00');
    expect(await extension.now()).toBeGreaterThanOrEqual(start);
    await expect.poll(() => extension.now()).toBeGreaterThan(start + 4 * 60_000);
    expect(await extension.now()).toBeLessThan(start + 30 * 60_000);
    const zone = await extension.still.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(zone).toBe('Europe/Warsaw');
  });
});
