import { describe, expect, it, test } from 'vitest';
import { windowsZones } from '../../src/calendar/windows-zones.ts';
import { isZone } from '../../src/schedule/index.ts';
import { read } from './read.ts';

const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia'];

/** What each calendar holds for somebody on 23 November 2026, wherever they are. */
const traps: readonly { name: string; file: string; found: readonly string[] }[] = [
  {
    name: 'the end of an all-day event is the day after its last',
    file: 'all-day-end',
    found: ['2026-12-24..2026-12-26 Christmas'],
  },
  {
    name: 'an event of days may end on its own day, have no end, or last a while',
    file: 'other-ends',
    found: [
      '2026-12-01 Ends when it begins',
      '2026-12-03 No end',
      '2026-12-05..2026-12-06 Lasts two days',
      '2026-12-09..2026-12-10 Says nothing of dates',
    ],
  },
  {
    name: 'from midnight to midnight is a day by the clock of the event, whatever the zone is called',
    file: 'midnight-to-midnight',
    found: [
      '2026-12-01 Floating',
      '2026-12-03 UTC',
      '2026-12-05 A zone with its rules',
      '2026-12-07 A zone without them',
      '2026-12-09 As Windows calls it',
      '2026-12-11 With a path in front',
      '2026-12-13 A zone of its own',
      '2026-12-15 A zone that nobody knows',
    ],
  },
  {
    name: 'a day of 23 or 25 hours is a day, and a series stays at midnight over the change',
    file: 'daylight-saving',
    found: [
      '2027-03-21 Sundays around it',
      '2027-03-28 The clock goes forward',
      '2027-10-31 The clock goes back',
    ],
  },
  {
    name: 'an instant is found on the clock of a zone that the file describes, or Windows names, in winter and summer',
    file: 'clocks',
    found: [
      '2027-03-13 By a list',
      '2027-03-28 Rules of its own',
      '2027-03-29 As Windows calls it',
      '2027-03-30 Always the same',
    ],
  },
  {
    name: 'dates are taken out of a series, as dates or as times, whichever it has itself',
    file: 'taken-out',
    found: [
      '2026-12-02 Wednesdays',
      '2026-12-04 Fridays',
      '2026-12-07 Mondays',
      '2026-12-11 Fridays',
      '2026-12-16 Wednesdays',
      '2026-12-18 Fridays',
      '2026-12-21 Mondays',
      '2027-01-08 Fridays',
    ],
  },
  {
    name: 'a date of a series is moved, called off, or made shorter by an event that stands in for it',
    file: 'stood-in-for',
    found: [
      '2026-12-04 Fridays off',
      '2026-12-10 Thursday instead',
      '2027-01-05 One of a series that is not here',
    ],
  },
  {
    name: 'what is cancelled does not count, and a holiday that says one is free then does',
    file: 'cancelled-and-free',
    found: ['2027-01-01 New Year'],
  },
  {
    name: 'dates are listed, as dates or as periods',
    file: 'listed',
    found: [
      '2026-12-01 Listed',
      '2026-12-03 Listed',
      '2026-12-05 Listed',
      '2026-12-08 As periods',
      '2026-12-10 As periods',
    ],
  },
  {
    name: 'a line may be folded in the middle of a letter, and signs in it are marked',
    file: 'folded',
    found: ['2027-10-03 Tag der Deutschen Einheit, mit Straßenfest (Nürnberg)'],
  },
  {
    name: 'what is over or more than two years ahead is no matter; what reaches into that time does in part',
    file: 'outside',
    found: ['2026-11-23..2026-11-27 Now', '2028-11-20..2028-11-22 At the edge'],
  },
  {
    name: 'a day that several events fill is one day off, and the same leave in two parts is one',
    file: 'overlapping',
    found: ['2026-12-21..2026-12-31 Leave', '2027-01-01 New Year'],
  },
  {
    name: 'what comes on the same dates every year is kept as that; anything less even is laid out',
    file: 'yearly',
    found: [
      '2026-11-26 Thanksgiving',
      '2027-02-27..2027-03-01 Three days at the end of February',
      '2027-05-10 Every other year',
      '2027-06-01 Until next year',
      '2027-11-25 Thanksgiving',
      '2028-02-27..2028-02-29 Three days at the end of February',
      '2028-08-15 Not in one year',
      '2024-02-29 yearly Leap day',
      '1970-12-25..1970-12-26 yearly Christmas',
    ],
  },
];

describe.each(zones)('for somebody in %s', (zone) => {
  test.each(traps)('$name', ({ file, found }) => {
    expect(read(file, zone).found).toEqual(found);
  });
});

describe('what is left out is told', () => {
  it.each([
    { file: 'parts-of-days', reason: 'part-of-a-day', names: ['Meeting', 'Afternoon off', 'Reminder'] },
    { file: 'cancelled-and-free', reason: 'cancelled', names: ['Trip that came to nothing'] },
    { file: 'other-ends', reason: 'unreadable', names: ['Ends before it begins'] },
    {
      file: 'damaged-events',
      reason: 'unreadable',
      names: ['No such rule', 'A line of nothing', 'No such day'],
    },
    { file: 'stood-in-for', reason: 'part-of-a-day', names: ['Only the morning'] },
  ] as const)('$file: $reason', ({ file, reason, names }) => {
    const { leftOut } = read(file);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatchObject({ reason, count: names.length });
    expect([...leftOut[0]!.names].sort()).toEqual([...names].sort());
  });

  it('with the reason for each, the first names of many', () => {
    expect(read('outside').leftOut).toEqual([
      { reason: 'over', count: 1, names: ['Over'] },
      { reason: 'later', count: 1, names: ['Later'] },
    ]);
    expect(read('bombs').leftOut).toEqual([
      { reason: 'too-often', count: 5, names: ['Every second', 'Every minute', 'Every hour'] },
    ]);
  });
});

it('a file with damaged events keeps its sound ones', () => {
  expect(read('damaged-events').found).toEqual(['2026-12-03 Sound']);
  expect(read('bombs').found).toEqual(['2026-12-31 Holiday']);
  expect(read('bad-zone').found).toEqual(['2026-12-02 By a broken clock']);
});

it('every name that Windows has for a zone means one that is known here', () => {
  expect(Object.values(windowsZones).filter((zone) => !isZone(zone))).toEqual([]);
});
