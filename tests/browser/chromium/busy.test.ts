import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { atWork, minuteMs, satFor, stored } from '../fixtures/stored.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

/** An instant as calendars write it. */
const inFile = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

const event = (name: string, startAt: number, minutes: number, ...more: readonly string[]) => [
  'BEGIN:VEVENT',
  `UID:${name}`,
  `SUMMARY:${name}`,
  `DTSTART:${inFile(startAt)}`,
  `DURATION:PT${minutes}M`,
  ...more,
  'END:VEVENT',
];

const calendar = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

async function read(options: OptionsPage, contents: string): Promise<void> {
  await options.page.getByLabel(text('options.calendar.import')).setInputFiles({
    name: 'work.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(contents),
  });
}

async function wantBusyTimes({ page }: OptionsPage): Promise<void> {
  const roles = page.getByRole('group', { name: text('options.calendar.role') });
  await roles.getByText(text('options.calendar.busy'), { exact: true }).click();
  await expect(roles.getByRole('radio', { name: text('options.calendar.busy') })).toBeChecked();
}

const preview = ({ page }: OptionsPage) => page.getByRole('region', { name: text('options.busy.region') });

const list = ({ page }: OptionsPage) => page.getByRole('list', { name: text('options.busy.list') });

/** Somebody has sat past the limit and would be asked now. */
async function due(extension: Extension): Promise<number> {
  const now = await extension.now();
  const presence = { kind: 'active', sinceAt: now - 46 * minuteMs } as const;
  await extension.wakeWith(stored({ ...satFor(46, now), presence }, atWork));
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  return now;
}

test('busy times are looked over and taken, the question goes, and the popup says why it is quiet', async ({
  extension,
}) => {
  const now = await due(extension);
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await wantBusyTimes(options);
  await read(
    options,
    calendar(
      event('Standup', now - 5 * minuteMs, 35),
      event('Daily', now + 180 * minuteMs, 15, 'RRULE:FREQ=DAILY;COUNT=9'),
      event('At the office', now + 24 * 60 * minuteMs, 480),
      event('Lunch', now + 120 * minuteMs, 30, 'TRANSP:TRANSPARENT'),
    ),
  );
  await expect(preview(options)).toContainText(text('options.busy.more.other', { n: 5 }));
  expect(await options.look('options-busy-preview')).toEqual([]);

  await options.press('options.busy.take');
  await expect(list(options)).toContainText('work.ics');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await options.widerThanPage()).toEqual([]);
  expect(await options.look('options-busy-narrow')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => extension.notifications()).toEqual([]);

  const toolbar = await Toolbar.open(extension);
  const until = new Date(Math.floor((now + 30 * minuteMs) / 1_000) * 1_000);
  const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(until);
  await toolbar.says(text('popup.due.quiet.busy', { time }));
  expect(await toolbar.look('popup-busy')).toEqual([]);
});

test('a calendar that is taken or removed on one page of settings is so on another that is open', async ({
  extension,
}) => {
  const [one, other] = [await OptionsPage.open(extension), await OptionsPage.open(extension)];
  await wantBusyTimes(one);
  await read(one, calendar(event('One', (await extension.now()) + 60 * minuteMs, 30)));
  await one.press('options.busy.take');
  await expect(list(other)).toContainText('work.ics');
  await one.press('options.busy.removeOne', { name: 'work.ics' });
  await expect(list(other)).toBeHidden();
});
