import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

/** A day so and so many days from now, as calendars write it. */
function dayIn(now: number, days: number): string {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate();
  return day.add({ days }).toString().replaceAll('-', '');
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

const changes = async (options: OptionsPage): Promise<readonly unknown[]> =>
  ((await options.stored())['schedule'] as { changes: readonly unknown[] }).changes;

async function read(options: OptionsPage, contents: string): Promise<void> {
  await options.page.getByLabel(text('options.calendar.import')).setInputFiles({
    name: 'holidays.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(contents),
  });
}

/** Opens the page, and reads a calendar with two days off. */
async function openReading(extension: Extension): Promise<OptionsPage> {
  const options = await OptionsPage.open(extension);
  const [leave, back] = [20, 25].map((days) => dayIn(Date.now(), days));
  await read(
    options,
    calendar(
      event('UID:1', 'SUMMARY:Midsummer', 'DTSTART;VALUE=DATE:20000624', 'RRULE:FREQ=YEARLY'),
      event('UID:2', 'SUMMARY:Leave', `DTSTART;VALUE=DATE:${leave}`, `DTEND;VALUE=DATE:${back}`),
      event('UID:3', 'SUMMARY:Meeting', `DTSTART:${leave}T090000`, `DTEND:${leave}T100000`),
    ),
  );
  const preview = options.page.getByRole('region', { name: text('options.calendar.preview') });
  await expect(preview.getByRole('checkbox')).toHaveCount(2);
  return options;
}

test('axe finds nothing on a calendar that is looked over, and on a file that is none', async ({
  extension,
}) => {
  const options = await openReading(extension);
  expect(await options.look('options-calendar-preview')).toEqual([]);
  await read(options, 'nothing');
  await expect(options.page.getByText(text('options.calendar.problem.notACalendar'))).toBeVisible();
  expect(await options.look('options-calendar-problem')).toEqual([]);
});

test('axe finds nothing on the days off that were taken, wide and narrow', async ({ extension }) => {
  const options = await openReading(extension);
  const { page } = options;
  await options.press('options.calendar.take.other', { n: 2 });
  const list = page.getByRole('list', { name: text('options.daysOff.list') });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  expect(await options.look('options-days-off')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await options.look('options-days-off-narrow')).toEqual([]);
});

test('a limit that is typed and a day off that is removed right after it are both kept', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const form = options.page.getByRole('form', { name: text('options.daysOff.new') });
  await form.getByLabel(text('options.daysOff.field.from')).fill('2030-12-24');
  await form.getByLabel(text('options.daysOff.field.name')).fill('Christmas');
  await options.press('options.daysOff.add');
  await expect.poll(() => changes(options)).toHaveLength(1);

  // A background that has to start first answers after the second press.
  await extension.kill();
  await options.number('limitMin').fill('30');
  await options.page.getByRole('button', { name: /^Remove Christmas/ }).click();
  await expect.poll(() => options.stored()).toMatchObject({ limitMin: 30, schedule: { changes: [] } });
  await expect(options.number('limitMin')).toHaveValue('30');
});
