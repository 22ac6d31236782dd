import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { satFor, stored } from '../fixtures/stored.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

const minutesProblem = text.bind(null, 'options.notNumber.minute', { min: 1, max: 240 });

test('axe finds nothing on it, as it comes and with something wrong in it', async ({ extension }) => {
  const options = await OptionsPage.openFields(extension);
  expect(await options.look('options')).toEqual([]);
  await options.type(options.number('limitMin'), '0');
  await options.type(options.hours('Monday', 'to'), '08:00');
  await options.isWrong(options.number('limitMin'), minutesProblem());
  expect(await options.look('options-wrong')).toEqual([]);
});

test('hours are added and removed, and saved at once', async ({ extension }) => {
  const options = await OptionsPage.openFields(extension);
  const week = async () => (await options.stored())['schedule'] as { week: Record<string, unknown> };
  await options.press('options.week.addOn', { day: 'Saturday' });
  await options.saysSaved();
  await expect
    .poll(async () => (await week()).week['saturday'])
    .toEqual([{ fromMin: 9 * 60, toMin: 17.5 * 60 }]);

  await options.press('options.week.addOn', { day: 'Saturday' });
  await options.type(options.hours('Saturday', 'from', 2), '7 pm');
  await options.type(options.hours('Saturday', 'to', 2), '21');
  await expect(options.hours('Saturday', 'to', 2)).toHaveValue('21:00');
  await expect
    .poll(async () => (await week()).week['saturday'])
    .toEqual([
      { fromMin: 9 * 60, toMin: 17.5 * 60 },
      { fromMin: 19 * 60, toMin: 21 * 60 },
    ]);

  await options.press('options.week.removeNth', { day: 'Saturday', n: 1 });
  await options.press('options.week.remove', { day: 'Saturday' });
  await expect.poll(async () => (await week()).week['saturday']).toEqual([]);
});

test('an absurd limit is told at the field and not saved', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const before = await options.stored();
  for (const typed of ['', '0', '-5', '525600', 'half an hour', '0.5']) {
    await options.type(options.number('limitMin'), typed);
    await options.isWrong(options.number('limitMin'), minutesProblem());
    expect(await options.stored(), `“${typed}”`).toEqual(before);
    await options.setLimit(45);
  }
});

test('what is wrong in one field does not stand in the way of what is right in another', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const before = await options.stored();
  await options.type(options.number('limitMin'), '0');
  await options.type(options.number('snoozeMin'), '7');
  await expect.poll(() => options.stored()).toEqual({ ...before, snoozeMin: 7 });
  await options.isWrong(options.number('limitMin'), minutesProblem());
});

for (const [name, from, to, problem] of [
  ['reversed', '18:00', '16:00', 'reversed'],
  ['empty', '09:00', '09:00', 'empty'],
  ['absurd', '99:99', '17:30', 'not_a_time'],
  ['wordy', 'nine', '17:30', 'not_a_time'],
] as const) {
  test(`${name} hours are told at the field and not saved`, async ({ extension }) => {
    const options = await OptionsPage.openFields(extension);
    const before = await options.stored();
    await options.hours('Monday', 'from').fill(from);
    await options.type(options.hours('Monday', 'to'), to);
    await options.isWrong(options.hours('Monday', 'from'), text(`options.problem.${problem}`));
    expect(await options.stored()).toEqual(before);
  });
}

test('overlapping hours are told at the field, with what they overlap, and not saved', async ({
  extension,
}) => {
  const options = await OptionsPage.openFields(extension);
  const before = await options.stored();
  await options.press('options.week.addOn', { day: 'Monday' });
  await expect.poll(() => options.stored()).not.toEqual(before);
  const added = await options.stored();
  await options.hours('Monday', 'from', 2).fill('16:00');
  await options.type(options.hours('Monday', 'to', 2), '19:00');
  await options.isWrong(
    options.hours('Monday', 'from', 2),
    text('options.problem.overlap', { day: 'Monday', from: '09:00', to: '17:30' }),
  );
  expect(await options.stored()).toEqual(added);
});

test('hours may run past midnight when somebody says so', async ({ extension }) => {
  const options = await OptionsPage.openFields(extension);
  await options.hours('Friday', 'from').fill('22:00');
  await options.type(options.hours('Friday', 'to'), '06:00');
  await options.isWrong(options.hours('Friday', 'from'), text('options.problem.reversed'));
  await options.press('options.week.endsNextDay');
  await options.saysSaved();
  const schedule = async () => (await options.stored())['schedule'];
  await expect.poll(schedule).toMatchObject({ week: { friday: [{ fromMin: 1320, toMin: 1800 }] } });
});

/** Somebody who has been at the desk for 23 min, with the popup to tell by. */
async function atTheDesk(extension: Extension): Promise<OptionsPage> {
  await extension.wakeWith(stored(satFor(23, await extension.now())));
  await expect.poll(async () => (await extension.state()).wakeAt).not.toBeNull();
  return OptionsPage.open(extension);
}

test('a lower limit is obeyed at once', async ({ extension }) => {
  const options = await atTheDesk(extension);
  expect(await extension.notifications()).toEqual([]);
  await options.setLimit(20);
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await options.close();
  await (await Toolbar.open(extension)).shows('due');
});

test('changed hours are obeyed at once', async ({ extension }) => {
  const options = await atTheDesk(extension);
  await options.setLimit(20);
  await expect.poll(() => extension.notifications()).toHaveLength(1);

  await options.page.getByText(text('options.week.asFields'), { exact: true }).click();
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  for (const day of days) await options.press('options.week.remove', { day });
  await expect.poll(() => extension.notifications()).toEqual([]);
  await expect.poll(() => extension.badge()).toBe('');
  await options.close();
  await (await Toolbar.open(extension)).shows('off-work');
});

test('what was chosen is there when the page is opened again', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await options.setLimit(30);
  await options.page.getByRole('radio', { name: text('setting.setting.of.standing') }).check({ force: true });
  await expect.poll(() => options.stored()).toMatchObject({ limitMin: 30, setting: 'standing' });
  await options.close();
  await extension.kill();
  const again = await OptionsPage.open(extension);
  await expect(again.number('limitMin')).toHaveValue('30');
  await expect(again.page.getByRole('radio', { name: text('setting.setting.of.standing') })).toBeChecked();
});
