import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { busyLimits } from '../../../src/breaks/index.ts';
import { wrap } from '../../../src/engine/index.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer, mondayMorning } from '../fixtures/computer.ts';
import { count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { calendarOf, Calendars, event, hourMs, icsFile, minuteMs } from './calendars.ts';

const now = mondayMorning;
const meeting = event('Meeting', now + hourMs, 30);
const oneMeeting = () => icsFile(calendarOf(meeting));

/** Somebody has sat past the limit, and is asked. */
async function due(): Promise<Computer> {
  const computer = await Computer.after((at) => ({
    ...satFor(46, at),
    presence: { kind: 'active', sinceAt: at - 46 * minuteMs },
  }));
  expect(computer.browser.standing).toHaveLength(1);
  return computer;
}

describe('busy times in a file', () => {
  it('are shown before they are taken: the next five, how many more, and what is left out', async () => {
    const calendars = await Calendars.open();
    const { region, getByRole } = await calendars.preview(
      icsFile(
        calendarOf(
          event('Standup', now - 5 * minuteMs, 35),
          event('Daily', now + 3 * hourMs, 15, 'RRULE:FREQ=DAILY;COUNT=9'),
          event('At the office', now + 24 * hourMs, 480),
          event('Lunch', now + 2 * hourMs, 30, 'TRANSP:TRANSPARENT'),
        ),
      ),
    );
    expect(getByRole('heading', { name: count('options.busy.preview', 10) })).toBeVisible();
    const next = within(getByRole('list', { name: text('options.busy.next') })).getAllByRole('listitem');
    expect(next).toHaveLength(6);
    expect(next[0]).toHaveTextContent('Mon, Nov 23, 09:55 – 10:30');
    expect(next[5]).toHaveTextContent(count('options.busy.more', 5));
    const leftOut = getByRole('region', { name: text('options.calendar.leftOut') });
    expect(leftOut).toHaveTextContent(`${count('options.calendar.reason.too_long', 1)}: At the office`);
    expect(leftOut).toHaveTextContent(`${count('options.calendar.reason.free', 1)}: Lunch`);
    expect(region).toHaveTextContent(text('options.busy.atMost'));
    expect(calendars.stored).toEqual([]);
    expect(calendars.listed).toEqual([]);
  });

  it('end the question when they are taken while one runs, and the popup says why it is quiet', async () => {
    const computer = await due();
    const calendars = await Calendars.open(computer);
    await calendars.take(icsFile(calendarOf(event('Standup', now - 5 * minuteMs, 35))));
    expect(calendars.listed).toEqual([expect.stringContaining('work.ics')]);
    expect(computer.browser.standing).toEqual([]);
    await openPopup(computer);
    expect(screen.getByRole('main')).toHaveTextContent(text('popup.due.quiet.busy', { time: '10:30 AM' }));
  });

  it('are left where they are when somebody thinks better of it', async () => {
    const calendars = await Calendars.open();
    await calendars.preview(oneMeeting());
    await calendars.press('options.calendar.leave');
    expect(calendars.section.queryByRole('region', { name: text('options.busy.region') })).toBeNull();
    expect(calendars.stored).toEqual([]);
  });

  it('are looked for when the file was chosen for days off first', async () => {
    const calendars = await Calendars.open();
    await calendars.want('daysOff');
    await calendars.read(oneMeeting());
    expect(
      await calendars.section.findByRole('heading', { name: text('options.calendar.nothing') }),
    ).toBeVisible();
    await calendars.want('busy');
    const { getByRole } = await calendars.preview();
    expect(getByRole('heading', { name: count('options.busy.preview', 1) })).toBeVisible();
  });

  it('that nobody could read are named, and nothing is there to take', async () => {
    const calendars = await Calendars.open();
    const { region, getByRole, queryByRole } = await calendars.preview(
      icsFile(calendarOf(event('Bomb', now, 1, 'RRULE:FREQ=SECONDLY'))),
    );
    expect(getByRole('heading', { name: text('options.busy.nothing') })).toBeVisible();
    expect(region).toHaveTextContent(`${count('options.calendar.reason.too_often', 1)}: Bomb`);
    expect(queryByRole('button', { name: text('options.busy.take') })).toBeNull();
    await calendars.press('options.calendar.close');
    expect(calendars.stored).toEqual([]);
  });

  it('are cut where there are more than Limber keeps, and the page says so', async () => {
    const calendars = await Calendars.open();
    const daily = Array.from({ length: 8 }, (_, hour) =>
      event(`At ${hour}`, now + hour * hourMs, 30, 'RRULE:FREQ=DAILY;COUNT=700'),
    );
    const { region } = await calendars.preview(icsFile(calendarOf(...daily)));
    expect(region).toHaveTextContent(count('options.busy.cut', busyLimits.stretches));
    await calendars.press('options.busy.take');
    await waitFor(() => expect(calendars.stored[0]?.stretches).toHaveLength(busyLimits.stretches));
  });
});

describe('a calendar with busy times', () => {
  const ahead = ({ stored }: Calendars) => stored.map(({ stretches }) => stretches.length);

  it('takes the place of one of the same name, and that can be undone', async () => {
    const calendars = await Calendars.open();
    await calendars.take(oneMeeting());
    const { region } = await calendars.preview(
      icsFile(calendarOf(meeting, event('Two', now + 2 * hourMs, 30))),
    );
    expect(region).toHaveTextContent(text('options.busy.replaces', { name: 'work.ics' }));
    await calendars.press('options.busy.take');
    await waitFor(() => expect(ahead(calendars)).toEqual([2]));
    const first = 'Mon, Nov 23, 11:00 – 11:30';
    await waitFor(() =>
      expect(calendars.listed[0]).toContain(count('options.busy.ahead', 2, { next: first })),
    );
    await calendars.press('options.daysOff.undo');
    await waitFor(() => expect(ahead(calendars)).toEqual([1]));
    expect(calendars.section.queryByRole('button', { name: text('options.daysOff.undo') })).toBeNull();
  });

  it('that was taken for the first time is gone again when that is undone', async () => {
    const calendars = await Calendars.open();
    await calendars.take(oneMeeting());
    await calendars.press('options.daysOff.undo');
    await waitFor(() => expect(calendars.listed).toEqual([]));
    expect(calendars.stored).toEqual([]);
  });

  it('is removed, and comes back by keyboard: the focus is on the way back', async () => {
    const calendars = await Calendars.open();
    const { section, user } = calendars;
    await calendars.take(oneMeeting());
    await calendars.press('options.busy.removeOne', { name: 'work.ics' });
    await section.findByText(text('options.busy.dropped', { name: 'work.ics' }));
    expect(calendars.stored).toEqual([]);
    const undo = section.getByRole('button', { name: text('options.daysOff.undo') });
    await waitFor(() => expect(undo).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(calendars.listed).toHaveLength(1));
    expect(ahead(calendars)).toEqual([1]);
  });

  it('that another page took or removed is so in this one', async () => {
    const calendars = await Calendars.open();
    const { browser } = calendars.computer;
    const stretches = [{ startAt: now + hourMs, endAt: now + 2 * hourMs }];
    await browser.send({ kind: 'take-busy', calendar: { name: 'club.ics', stretches } });
    await waitFor(() => expect(calendars.listed).toEqual([expect.stringContaining('club.ics')]));
    await browser.send({ kind: 'drop-busy', name: 'club.ics' });
    await waitFor(() => expect(calendars.listed).toEqual([]));
  });

  it('says so once all of its times are over', async () => {
    const stretches = [{ startAt: now - 2 * hourMs, endAt: now - hourMs }];
    const computer = await Computer.start({ busy: wrap('busy', [{ name: 'old.ics', stretches }]) });
    const calendars = await Calendars.open(computer);
    await waitFor(() => expect(calendars.listed).toHaveLength(1));
    expect(calendars.listed[0]).toContain(text('options.busy.over'));
  });

  it('finds no room beside five others, and takes the place of one of them', async () => {
    const stretches = [{ startAt: now + hourMs, endAt: now + 2 * hourMs }];
    const names = ['work', 'club', 'family', 'choir', 'school'].map((name) => `${name}.ics`);
    const full = names.map((name) => ({ name, stretches }));
    const calendars = await Calendars.open(await Computer.start({ busy: wrap('busy', full) }));
    const { section } = calendars;
    await waitFor(() => expect(calendars.listed).toHaveLength(busyLimits.calendars));
    const take = { name: text('options.busy.take') };
    const { region } = await calendars.preview(icsFile(calendarOf(meeting), 'sixth.ics'));
    expect(region).toHaveTextContent(count('options.busy.full', busyLimits.calendars));
    expect(section.getByRole('button', take)).toBeDisabled();
    await calendars.preview(oneMeeting());
    await waitFor(() => expect(section.getByRole('button', take)).toBeEnabled());
    expect(section.getByRole('region', { name: text('options.busy.region') })).not.toHaveTextContent(
      count('options.busy.full', busyLimits.calendars),
    );
  });

  it('that is kept and makes no sense any more is not listed', async () => {
    const computer = await Computer.start({ busy: wrap('busy', [{ name: 7 }]) });
    const calendars = await Calendars.open(computer);
    expect(calendars.listed).toEqual([]);
    await calendars.take(oneMeeting());
    expect(calendars.listed).toHaveLength(1);
  });
});
