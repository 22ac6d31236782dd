import { readFileSync } from 'node:fs';
import type { DayChange } from '../../../src/schedule/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

/** A day so and so many days from now, as calendars write it, and as it is stored. */
function dayIn(now: number, days: number) {
  const day = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .add({ days });
  return { stored: day.toString(), inFile: day.toString().replaceAll('-', '') };
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

const changes = async (options: OptionsPage): Promise<readonly DayChange[]> =>
  ((await options.stored())['schedule'] as { changes: readonly DayChange[] }).changes;

async function read(options: OptionsPage, contents: string | Buffer): Promise<void> {
  await options.page.getByLabel(text('options.calendar.import')).setInputFiles({
    name: 'holidays.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(contents),
  });
}

test('a calendar’s days off are looked over, taken, and given up again', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const now = await extension.now();
  const [over, leave, back, festival] = [-90, 20, 25, 60].map((days) => dayIn(now, days));
  await read(
    options,
    calendar(
      event('UID:1', 'SUMMARY:Midsummer', `DTSTART;VALUE=DATE:20000624`, 'RRULE:FREQ=YEARLY'),
      event(
        'UID:2',
        'SUMMARY:Leave',
        `DTSTART;VALUE=DATE:${leave!.inFile}`,
        `DTEND;VALUE=DATE:${back!.inFile}`,
      ),
      event('UID:3', 'SUMMARY:Festival', `DTSTART;VALUE=DATE:${festival!.inFile}`, 'TRANSP:TRANSPARENT'),
      event('UID:4', 'SUMMARY:Long ago', `DTSTART;VALUE=DATE:${over!.inFile}`),
      event('UID:5', 'SUMMARY:Meeting', `DTSTART:${leave!.inFile}T090000`, `DTEND:${leave!.inFile}T100000`),
      event('UID:6', 'SUMMARY:Bomb', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=SECONDLY'),
    ),
  );
  const preview = page.getByRole('region', { name: text('options.calendar.preview') });
  await expect(preview.getByRole('checkbox')).toHaveCount(3);
  await expect(preview).toContainText('Long ago');
  await expect(preview).toContainText('Meeting');
  await expect(preview).toContainText('Bomb');
  expect(await changes(options)).toEqual([]);
  expect(await options.look('options-calendar-preview')).toEqual([]);

  await preview.getByRole('checkbox', { name: /Festival/ }).uncheck();
  await options.press('options.calendar.take.other', { n: 2 });
  const list = page.getByRole('list', { name: text('options.daysOff.list') });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const lastDay = dayIn(now, 24).stored;
  await expect
    .poll(async () => (await changes(options)).map(({ fromDay, toDay, yearly }) => [fromDay, toDay, yearly]))
    .toEqual([
      ['2000-06-24', '2000-06-24', true],
      [leave!.stored, lastDay, false],
    ]);
  expect(await options.look('options-days-off')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await options.look('options-days-off-narrow')).toEqual([]);

  await options.press('options.daysOff.undo');
  await expect(list).toBeHidden();
  await expect.poll(() => changes(options)).toEqual([]);
});

test('the same file read again adds nothing', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const file = readFileSync('tests/calendar/fixtures/folded.ics');
  await read(options, file);
  await options.press('options.calendar.take.one', { n: 1 });
  await expect.poll(async () => (await changes(options)).length).toBe(1);
  await read(options, file);
  await expect(options.page.getByRole('heading', { name: text('options.calendar.nothing') })).toBeVisible();
  await expect(options.page.getByText(text('options.calendar.there.one', { n: 1 }))).toBeVisible();
  await options.press('options.calendar.close');
  expect(await changes(options)).toHaveLength(1);
});

const whole = readFileSync('tests/calendar/fixtures/daylight-saving.ics');
for (const { what, contents, says } of [
  { what: 'cut in half', contents: whole.subarray(0, 500), says: 'cutOff' },
  { what: 'a picture', contents: readFileSync('assets/icon.svg'), says: 'notACalendar' },
  { what: 'of tasks only', contents: calendar(['BEGIN:VTODO', 'END:VTODO']), says: 'noEvents' },
]) {
  test(`a file that is ${what} is told, and nothing is changed`, async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await read(options, contents);
    await expect(options.page.getByText(text(`options.calendar.problem.${says}`))).toBeVisible();
    expect(await changes(options)).toEqual([]);
  });
}

test('a file beyond the limits is told, and nothing is changed', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await read(options, Buffer.alloc(5_000_001, 'x'));
  await expect(
    options.page.getByText(text('options.calendar.problem.tooLarge', { most: '5' })),
  ).toBeVisible();
  await read(options, calendar(...Array.from({ length: 20_001 }, () => event())));
  await expect(
    options.page.getByText(text('options.calendar.problem.tooManyEvents', { most: '20,000' })),
  ).toBeVisible();
  expect(await changes(options)).toEqual([]);
  expect(await options.look('options-calendar-problem')).toEqual([]);
});

test('a day off is set by hand, every year, and removed', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const form = page.getByRole('form', { name: text('options.daysOff.new') });
  await options.press('options.daysOff.add');
  await expect(form.getByText(text('options.daysOff.problem.not_a_day'))).toBeVisible();
  await form.getByLabel(text('options.daysOff.field.from')).fill('2026-12-24');
  await form.getByLabel(text('options.daysOff.field.name')).fill('Christmas');
  await form.getByRole('checkbox', { name: text('options.daysOff.field.yearly') }).check();
  await form.getByText(text('options.daysOff.otherHours'), { exact: true }).click();
  await form.getByLabel(text('options.daysOff.field.toTime')).fill('noon');
  await options.press('options.daysOff.add');
  await expect(form.getByText(text('options.daysOff.problem.not_a_time'))).toBeVisible();
  await form.getByLabel(text('options.daysOff.field.toTime')).fill('13:00');
  await options.press('options.daysOff.add');
  await expect
    .poll(() => changes(options))
    .toEqual([
      {
        fromDay: '2026-12-24',
        toDay: '2026-12-24',
        yearly: true,
        spans: [{ fromMin: 540, toMin: 780 }],
        name: 'Christmas',
      },
    ]);
  await expect(page.getByRole('list', { name: text('options.daysOff.list') })).toContainText('09:00–13:00');

  await page.getByRole('button', { name: /^Remove Christmas/ }).click();
  await expect.poll(() => changes(options)).toEqual([]);
  await expect(page.getByRole('button', { name: text('options.daysOff.undo'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await changes(options)).length).toBe(1);
});
