import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { DayChange } from '../../../src/schedule/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { press } from '../fixtures/settings-page.ts';

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

const leave = event('UID:2', 'SUMMARY:Leave', 'DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261212');
const festival = event('UID:3', 'SUMMARY:Festival', 'DTSTART;VALUE=DATE:20270122', 'TRANSP:TRANSPARENT');
const meeting = event('UID:5', 'SUMMARY:Meeting', 'DTSTART:20261207T090000', 'DTEND:20261207T100000');
const mixed = calendar(
  event('UID:1', 'SUMMARY:Midsummer', 'DTSTART;VALUE=DATE:20000624', 'RRULE:FREQ=YEARLY'),
  leave,
  festival,
  event('UID:4', 'SUMMARY:Long ago', 'DTSTART;VALUE=DATE:20260825'),
  meeting,
  event('UID:6', 'SUMMARY:Bomb', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=SECONDLY'),
);

async function open(computer?: Computer) {
  const used = computer ?? (await Computer.start());
  const { user } = await openOptions(used);
  const field = await screen.findByLabelText(text('options.calendar.import'));
  return {
    computer: used,
    user,
    read: (contents: BlobPart) =>
      user.upload(field, new File([contents], 'holidays.ics', { type: 'text/calendar' })),
    storesDays: (...days: readonly Partial<DayChange>[]) =>
      waitFor(() => {
        const { changes } = used.settings.schedule;
        expect(changes).toHaveLength(days.length);
        expect(changes).toMatchObject(days);
      }),
  };
}

const preview = async () =>
  within(await screen.findByRole('region', { name: text('options.calendar.preview') }));
const fileOf = (name: string) => readFileSync(`tests/calendar/fixtures/${name}`);

describe('a calendar file read for days off', () => {
  it('is looked over first: what it would change, and what is left out and why', async () => {
    const { computer, read } = await open();
    await read(mixed);
    const shown = await preview();
    expect(shown.getAllByRole('checkbox').map((each) => (each as HTMLInputElement).checked)).toEqual([
      true,
      true,
      true,
    ]);
    expect(shown.getByRole('checkbox', { name: /^Midsummer, June 24, every year/ })).toBeVisible();
    expect(shown.getByRole('checkbox', { name: /^Leave, / })).toBeVisible();
    const leftOut = within(shown.getByRole('region', { name: text('options.calendar.leftOut') }));
    for (const [reason, name] of [
      ['over', 'Long ago'],
      ['part_of_a_day', 'Meeting'],
      ['too_often', 'Bomb'],
    ] as const)
      expect(leftOut.getByText(count(`options.calendar.reason.${reason}`, 1))).toHaveTextContent(
        text('options.calendar.names', { names: name }),
      );
    expect(computer.settings.schedule.changes).toEqual([]);
  });

  it('is taken without the days that were left out, and given up again', async () => {
    const { user, read, storesDays } = await open();
    await read(mixed);
    await user.click((await preview()).getByRole('checkbox', { name: /^Festival/ }));
    await user.click(await button(count('options.calendar.take', 2)));
    await storesDays(
      { fromDay: '2000-06-24', toDay: '2000-06-24', yearly: true, name: 'Midsummer' },
      { fromDay: '2026-12-07', toDay: '2026-12-11', yearly: false, name: 'Leave' },
    );
    const list = screen.getByRole('list', { name: text('options.daysOff.list') });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(count('options.daysOff.many.added', 2))).toBeVisible();
    expect(screen.queryByRole('region', { name: text('options.calendar.preview') })).not.toBeInTheDocument();

    await waitFor(async () => expect(await button(text('options.daysOff.undo'))).toHaveFocus());
    await press(user, 'options.daysOff.undo');
    await storesDays();
    expect(list).not.toBeInTheDocument();
  });

  it('can be left as it is', async () => {
    const { computer, user, read } = await open();
    await read(mixed);
    await preview();
    await press(user, 'options.calendar.leave');
    expect(screen.queryByRole('region', { name: text('options.calendar.preview') })).not.toBeInTheDocument();
    expect(computer.settings.schedule.changes).toEqual([]);
  });

  it('is not taken while no day of it is chosen', async () => {
    const { user, read } = await open();
    await read(calendar(leave));
    await user.click((await preview()).getByRole('checkbox'));
    expect(await button(count('options.calendar.take', 0))).toBeDisabled();
  });

  it('adds nothing when it is read again', async () => {
    const { user, read, storesDays } = await open();
    const file = fileOf('folded.ics');
    await read(file);
    await user.click(await button(count('options.calendar.take', 1)));
    await storesDays({});
    await read(file);
    expect(await screen.findByRole('heading', { name: text('options.calendar.nothing') })).toBeVisible();
    expect(screen.getByText(count('options.calendar.there', 1))).toBeVisible();
    await press(user, 'options.calendar.close');
    await storesDays({});
  });

  it('leaves alone a day on which somebody has set hours', async () => {
    const first = await open();
    await first.user.click(screen.getByRole('radio', { name: text('options.daysOff.otherHours') }));
    await first.user.click(screen.getByLabelText(text('options.daysOff.field.from')));
    await first.user.paste('2026-12-07');
    await press(first.user, 'options.daysOff.add');
    await first.storesDays({ fromDay: '2026-12-07' });
    await first.read(calendar(event('UID:7', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20261207')));
    expect(await screen.findByText(count('options.calendar.kept', 1))).toBeVisible();
  });

  it('is told to have more days than there is room for', async () => {
    const { read } = await open();
    const days = Array.from({ length: 501 }, (_, n) => {
      const day = Temporal.PlainDate.from('2026-11-24').add({ days: n }).toString().replaceAll('-', '');
      return event(`UID:d${n}`, `SUMMARY:Day ${n}`, `DTSTART;VALUE=DATE:${day}`);
    });
    await read(calendar(...days));
    expect((await preview()).getByText(count('options.calendar.noRoom', 500))).toBeVisible();
    expect(await button(count('options.calendar.take', 501))).toBeDisabled();
  });

  it('that cannot be stored is told, and nothing was changed', async () => {
    const { computer, user, read, storesDays } = await open();
    await read(calendar(leave));
    await preview();
    computer.browser.refusesStorage = true;
    await user.click(await button(count('options.calendar.take', 1)));
    expect(await screen.findByRole('alert')).toHaveTextContent(text('options.daysOff.notSaved'));
    await storesDays();
  });
});

describe('a file that cannot be used is told, and nothing is changed:', () => {
  it.each<[what: string, contents: () => BlobPart, problem: string, named: Record<string, string>]>([
    ['cut in half', () => fileOf('daylight-saving.ics').subarray(0, 500), 'cutOff', {}],
    ['a picture', () => readFileSync('assets/icon.svg'), 'notACalendar', {}],
    ['empty', () => '', 'notACalendar', {}],
    ['of tasks only', () => calendar(['BEGIN:VTODO', 'END:VTODO']), 'noEvents', {}],
    ['too large', () => 'x'.repeat(5_000_001), 'tooLarge', { most: '5' }],
    [
      'of too many entries',
      () => calendar(...Array.from({ length: 20_001 }, () => event())),
      'tooManyEvents',
      { most: '20,000' },
    ],
  ])('one that is %s', async (_, contents, problem, named) => {
    const { computer, read } = await open();
    const before = computer.settings;
    await read(contents());
    const told = await screen.findByText(text(`options.calendar.problem.${problem}`, named));
    expect(told.parentElement).toHaveRole('status');
    expect(screen.queryByRole('region', { name: text('options.calendar.preview') })).not.toBeInTheDocument();
    expect(computer.settings).toEqual(before);
  });

  it('one that the browser cannot read any more', async () => {
    const { user } = await open();
    const file = new File([mixed], 'gone.ics', { type: 'text/calendar' });
    file.slice = (): Blob => {
      throw new DOMException('The file is gone.', 'NotReadableError');
    };
    await user.upload(screen.getByLabelText(text('options.calendar.import')), file);
    expect(await screen.findByText(text('options.calendar.problem.unreadable'))).toBeVisible();
  });

  it('and one that can be is read after it', async () => {
    const { read } = await open();
    await read('nothing');
    await screen.findByText(text('options.calendar.problem.notACalendar'));
    await read(calendar(leave));
    expect((await preview()).getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.queryByText(text('options.calendar.problem.notACalendar'))).not.toBeInTheDocument();
  });
});

it('what a file is read for can be thought over while it is looked at', async () => {
  const { user, read } = await open();
  await read(calendar(leave, meeting));
  await preview();
  await user.click(screen.getByRole('radio', { name: text('options.calendar.busy') }));
  const busy = within(await screen.findByRole('region', { name: text('options.busy.region') }));
  expect(busy.getByRole('heading', { name: count('options.busy.preview', 1) })).toBeVisible();
  expect(screen.queryByRole('region', { name: text('options.calendar.preview') })).not.toBeInTheDocument();
});
