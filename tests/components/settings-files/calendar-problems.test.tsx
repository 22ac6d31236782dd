import { describe, expect, it } from 'vitest';
import { calendarLimits } from '../../../src/calendar/index.ts';
import { mondayMorning } from '../fixtures/computer.ts';
import { unreadableFile } from '../fixtures/files.ts';
import { text } from '../fixtures/page.tsx';
import { calendarOf, Calendars, event, hourMs, icsFile } from './calendars.ts';

const meeting = () => calendarOf(event('Meeting', mondayMorning + hourMs, 30));
const problem = (key: string, named?: Record<string, string>) =>
  text(`options.calendar.problem.${key}`, named);

describe('a file that is no calendar', () => {
  for (const { what, contents, says } of [
    { what: 'cut off', contents: meeting().slice(0, 60), says: problem('cutOff') },
    { what: 'something else', contents: '{"a":1}', says: problem('notACalendar') },
    { what: 'without an entry', contents: calendarOf(), says: problem('noEvents') },
    {
      what: 'too large',
      contents: 'x'.repeat(calendarLimits.bytes + 1),
      says: problem('tooLarge', { most: '5' }),
    },
    {
      what: 'too long',
      contents: calendarOf(
        ...Array.from({ length: calendarLimits.events + 1 }, () => ['BEGIN:VEVENT', 'END:VEVENT']),
      ),
      says: problem('tooManyEvents', { most: calendarLimits.events.toLocaleString('en') }),
    },
  ]) {
    it(`because it is ${what} is told, and nothing is changed`, async () => {
      const calendars = await Calendars.open();
      await calendars.read(icsFile(contents));
      const told = await calendars.section.findByText(says);
      expect(told.closest('[role=status]')).not.toBeNull();
      expect(calendars.section.queryByRole('region', { name: text('options.busy.region') })).toBeNull();
      expect(calendars.stored).toEqual([]);
    });
  }

  it('because the browser cannot read it is told, and another can be chosen at once', async () => {
    const calendars = await Calendars.open();
    const { section } = calendars;
    await calendars.read(unreadableFile('work.ics'));
    expect(await section.findByText(problem('unreadable'))).toBeVisible();
    await calendars.preview(icsFile(meeting()));
    expect(section.queryByText(problem('unreadable'))).toBeNull();
  });
});

describe('a calendar that cannot be saved', () => {
  const notSaved = (calendars: Calendars) =>
    calendars.section.findByText(text('options.daysOff.notSaved'), { selector: '[role=alert]' });

  it('is not listed when storage is full, and the page says so', async () => {
    const calendars = await Calendars.open();
    await calendars.preview(icsFile(meeting()));
    calendars.computer.browser.faults.refusedWrites = Infinity;
    await calendars.press('options.busy.take');
    expect(await notSaved(calendars)).toBeVisible();
    expect(calendars.listed).toEqual([]);
  });

  it('is not removed when the background cannot be reached, until it can', async () => {
    const calendars = await Calendars.open();
    await calendars.take(icsFile(meeting()));
    calendars.computer.isUnreachable = true;
    await calendars.press('options.busy.removeOne', { name: 'work.ics' });
    const told = await notSaved(calendars);
    expect(calendars.listed).toHaveLength(1);
    calendars.computer.isUnreachable = false;
    await calendars.press('options.busy.removeOne', { name: 'work.ics' });
    await calendars.section.findByText(text('options.busy.dropped', { name: 'work.ics' }));
    expect(told).not.toBeInTheDocument();
    expect(calendars.stored).toEqual([]);
  });
});
