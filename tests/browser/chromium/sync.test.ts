import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const limitKey = 'settings/limitMin';

test('a limit that comes from another device stands in the open page, though the background was stopped', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const comes = async (value: number) =>
    extension.seed({ [limitKey]: { v: 1, at: await extension.now(), value } }, 'sync');
  await comes(33);
  await expect(options.number('limitMin')).toHaveValue('33');
  await expect(options.page.getByText(/^Last received: /)).toBeVisible();
  await extension.kill();
  await comes(34);
  await expect(options.number('limitMin')).toHaveValue('34');
  expect(await options.stored()).toMatchObject({ limitMin: 34 });
});

test('what is chosen in the page goes to the other devices within seconds, and older choices do not undo it', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  await options.setLimit(52);
  await expect
    .poll(async () => (await extension.storage('sync'))[limitKey])
    .toMatchObject({ v: 1, value: 52 });
  await expect(options.page.getByText(/^Last sent: /)).toBeVisible();
  expect(await options.look('sync')).toEqual([]);
  const monthAgo = (await extension.now()) - 31 * 86_400_000;
  await extension.seed({ [limitKey]: { v: 1, at: monthAgo, value: 33 } }, 'sync');
  await expect.poll(async () => (await extension.storage('sync'))[limitKey]).toMatchObject({ value: 52 });
  await expect(options.number('limitMin')).toHaveValue('52');
});

test('what is too large for Chromium is told, stays here, and holds up nothing else', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { schedule, ...settings } = (await options.stored()) as { schedule: object };
  const changes = Array.from({ length: 500 }, (_, index) => {
    const day = Temporal.PlainDate.from('2026-01-01')
      .add({ days: 2 * index })
      .toString();
    return { fromDay: day, toDay: day, yearly: false, spans: [], name: '<'.repeat(100) };
  });
  await extension.wakeWith({
    settings: { v: 1, data: { ...settings, limitMin: 52, schedule: { ...schedule, changes } } },
  });
  await expect.poll(async () => Object.keys(await extension.storage('sync'))).toEqual([limitKey]);
  await expect(options.page.getByText(text('options.sync.tooLarge'))).toBeVisible();
});

test('Chromium takes as many days off as are said to fit', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { schedule, ...settings } = (await options.stored()) as { schedule: object };
  const changes = Array.from({ length: 500 }, (_, index) => {
    const day = Temporal.PlainDate.from('2026-01-01')
      .add({ days: 2 * index })
      .toString();
    return {
      fromDay: day,
      toDay: day,
      yearly: false,
      spans: [],
      name: `Ferien <${index}> ${'ü'.repeat(10)}`,
    };
  });
  await extension.wakeWith({ settings: { v: 1, data: { ...settings, schedule: { ...schedule, changes } } } });
  const carried = async () => {
    const items = Object.entries(await extension.storage('sync')) as [string, { value: unknown[] }][];
    return items.flatMap(([, { value }]) => value).length;
  };
  await expect.poll(carried).toBe(500);
  await expect(options.page.getByText(text('options.sync.refused'))).toBeHidden();
});
