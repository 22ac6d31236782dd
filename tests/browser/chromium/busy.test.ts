import type { BusyCalendar } from '../../../src/breaks/index.ts';
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

async function read(options: OptionsPage, contents: string, name = 'work.ics'): Promise<void> {
  await options.page.getByLabel(text('options.calendar.import')).setInputFiles({
    name,
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

async function calendarsOf(extension: Extension): Promise<readonly BusyCalendar[]> {
  const { busy } = await extension.storage();
  return (busy as { data: readonly BusyCalendar[] } | undefined)?.data ?? [];
}

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
  await expect(
    preview(options).getByRole('heading', { name: text('options.busy.preview.other', { n: 10 }) }),
  ).toBeVisible();
  await expect(preview(options)).toContainText(text('options.busy.more.other', { n: 5 }));
  await expect(preview(options)).toContainText('At the office');
  await expect(preview(options)).toContainText('Lunch');
  expect(await calendarsOf(extension)).toEqual([]);
  expect(await options.look('options-busy-preview')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await options.look('options-busy-preview-narrow')).toEqual([]);
  expect(await options.widerThanPage()).toEqual([]);

  await options.press('options.busy.take');
  const list = page.getByRole('list', { name: text('options.busy.list') });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('work.ics');
  expect(await options.look('options-busy-narrow')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await options.look('options-busy')).toEqual([]);
  await expect.poll(() => extension.notifications()).toEqual([]);

  const toolbar = await Toolbar.open(extension);
  const until = new Date(Math.floor((now + 30 * minuteMs) / 1_000) * 1_000);
  const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(until);
  await toolbar.says(text('popup.due.quiet.busy', { time }));
  expect(await toolbar.look('popup-busy')).toEqual([]);
});

test('a file of the same name takes the place of the one before, and either can be undone', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const now = await extension.now();
  await wantBusyTimes(options);
  const list = page.getByRole('list', { name: text('options.busy.list') });
  const ahead = async () => (await calendarsOf(extension)).map(({ stretches }) => stretches.length);

  await read(options, calendar(event('One', now + 60 * minuteMs, 30)));
  await options.press('options.busy.take');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await read(
    options,
    calendar(event('One', now + 60 * minuteMs, 30), event('Two', now + 120 * minuteMs, 30)),
  );
  await expect(preview(options)).toContainText(text('options.busy.replaces', { name: 'work.ics' }));
  await options.press('options.busy.take');
  await expect.poll(ahead).toEqual([2]);
  await options.press('options.daysOff.undo');
  await expect.poll(ahead).toEqual([1]);

  await page.getByRole('button', { name: text('options.busy.removeOne', { name: 'work.ics' }) }).click();
  await expect(list).toBeHidden();
  await expect(page.getByRole('button', { name: text('options.daysOff.undo'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('a calendar that is taken or removed on one page of settings is so on another that is open', async ({
  extension,
}) => {
  const [one, other] = [await OptionsPage.open(extension), await OptionsPage.open(extension)];
  await wantBusyTimes(one);
  await read(one, calendar(event('One', (await extension.now()) + 60 * minuteMs, 30)));
  await one.press('options.busy.take');
  const list = other.page.getByRole('list', { name: text('options.busy.list') });
  await expect(list).toContainText('work.ics');
  await one.page.getByRole('button', { name: text('options.busy.removeOne', { name: 'work.ics' }) }).click();
  await expect(list).toBeHidden();
});

test('what a file is read for can be changed while it is looked at, and damage is told as for days off', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const now = await extension.now();
  await read(options, calendar(event('Meeting', now + 60 * minuteMs, 30)));
  await expect(page.getByRole('heading', { name: text('options.calendar.nothing') })).toBeVisible();
  await wantBusyTimes(options);
  await expect(
    preview(options).getByRole('heading', { name: text('options.busy.preview.one', { n: 1 }) }),
  ).toBeVisible();
  await options.press('options.calendar.leave');
  await expect(preview(options)).toBeHidden();

  await read(options, calendar(event('Meeting', now, 30)).slice(0, 60));
  await expect(page.getByText(text('options.calendar.problem.cutOff'))).toBeVisible();
  await read(options, 'x'.repeat(5_000_001));
  await expect(page.getByText(text('options.calendar.problem.tooLarge', { most: '5' }))).toBeVisible();
  await read(options, calendar(event('Bomb', now, 1, 'RRULE:FREQ=SECONDLY')));
  await expect(page.getByRole('heading', { name: text('options.busy.nothing') })).toBeVisible();
  await expect(preview(options)).toContainText('Bomb');
  expect(await calendarsOf(extension)).toEqual([]);
});
