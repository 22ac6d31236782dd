import { describe, expect, it } from 'vitest';
import { aSchedule, daily, on, shown } from './hours.ts';
import { spansOn } from './work-time.ts';

function clockTimes(schedule: Parameters<typeof spansOn>[0], day: string, zone: string) {
  return spansOn(schedule, day, zone).map(({ startAt, endAt }) => [shown(startAt, zone), shown(endAt, zone)]);
}

describe('the spans of a day', () => {
  it.each([
    {
      what: 'are instants by the zone’s clock',
      zone: 'Asia/Kathmandu',
      day: '2026-11-23',
      spans: ['09:00-12:00', '13:00-17:30'],
      found: [
        ['2026-11-23T09:00+05:45', '2026-11-23T12:00+05:45'],
        ['2026-11-23T13:00+05:45', '2026-11-23T17:30+05:45'],
      ],
    },
    {
      what: 'last an hour longer through the night in which the clock is put back',
      zone: 'Europe/Berlin',
      day: '2026-10-24',
      spans: ['22:00-06:00'],
      found: [['2026-10-24T22:00+02:00', '2026-10-25T06:00+01:00']],
    },
    {
      what: 'take the first of the two where a time comes twice',
      zone: 'Europe/Berlin',
      day: '2026-10-25',
      spans: ['01:00-02:30', '02:45-04:00'],
      found: [
        ['2026-10-25T01:00+02:00', '2026-10-25T02:30+02:00'],
        ['2026-10-25T02:45+02:00', '2026-10-25T04:00+01:00'],
      ],
    },
    {
      what: 'move forward where a time is skipped',
      zone: 'Europe/Berlin',
      day: '2026-03-29',
      spans: ['02:30-05:00'],
      found: [['2026-03-29T03:30+02:00', '2026-03-29T05:00+02:00']],
    },
    {
      what: 'keep their length where their end is skipped',
      zone: 'America/New_York',
      day: '2026-03-08',
      spans: ['01:00-02:30'],
      found: [['2026-03-08T01:00-05:00', '2026-03-08T03:30-04:00']],
    },
    {
      what: 'move by the half hour of Lord Howe',
      zone: 'Australia/Lord_Howe',
      day: '2026-10-04',
      spans: ['02:15-04:00'],
      found: [['2026-10-04T02:45+11:00', '2026-10-04T04:00+11:00']],
    },
    {
      what: 'vanish where all of them is skipped',
      zone: 'Europe/Berlin',
      day: '2026-03-29',
      spans: ['02:00-03:00', '03:30-04:00'],
      found: [['2026-03-29T03:30+02:00', '2026-03-29T04:00+02:00']],
    },
    {
      what: 'vanish rather than end before they begin',
      zone: 'Europe/Berlin',
      day: '2026-03-29',
      spans: ['02:30-03:15'],
      found: [],
    },
    {
      what: 'vanish with a skipped day',
      zone: 'Pacific/Apia',
      day: '2011-12-30',
      spans: ['09:00-17:00'],
      found: [],
    },
    {
      what: 'are one where the clock put forward closes the gap between them',
      zone: 'America/New_York',
      day: '2026-03-08',
      spans: ['01:00-02:30', '03:00-04:00'],
      found: [['2026-03-08T01:00-05:00', '2026-03-08T04:00-04:00']],
    },
    {
      what: 'are one where they touch',
      zone: 'UTC',
      day: '2028-02-29',
      spans: ['09:00-12:00', '12:00-15:00'],
      found: [['2028-02-29T09:00+00:00', '2028-02-29T15:00+00:00']],
    },
  ])('$what', ({ zone, day, spans, found }) => {
    expect(clockTimes(aSchedule(daily(...spans)), day, zone)).toEqual(found);
  });

  it('are those of a changed day, and none on a day off', () => {
    const schedule = aSchedule(
      daily('09:00-17:00'),
      on('2026-11-23', '2026-11-23', '10:00-11:00'),
      on('2026-11-24', '2026-11-24'),
    );
    expect(clockTimes(schedule, '2026-11-23', 'UTC')).toEqual([
      ['2026-11-23T10:00+00:00', '2026-11-23T11:00+00:00'],
    ]);
    expect(clockTimes(schedule, '2026-11-24', 'UTC')).toEqual([]);
  });

  it('are none for what is no date', () => {
    expect(spansOn(aSchedule(daily('09:00-17:00')), '2026-02-30', 'UTC')).toEqual([]);
  });
});
