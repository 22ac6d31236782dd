import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkChanges,
  checkSchedule,
  checkSpans,
  checkWeek,
  defaultSchedule,
  scheduleLimits,
  tidySpans,
  tidyWeek,
} from '../../src/schedule/index.ts';
import type { Span } from '../../src/schedule/index.ts';
import { aWeek, daily, eachYear, hours, on } from './hours.ts';

const span = (fromMin: number, toMin: number): Span => ({ fromMin, toMin });

describe('the spans of a day', () => {
  it.each([
    { what: 'none', spans: [], problems: [] },
    { what: 'one past midnight', spans: [span(1320, 1800)], problems: [] },
    { what: 'a whole day from noon', spans: [span(720, 2160)], problems: [] },
    { what: 'two that touch', spans: [span(540, 720), span(720, 900)], problems: [] },
    { what: 'two that touch, the later first', spans: [span(720, 900), span(540, 720)], problems: [] },
    { what: 'an empty one', spans: [span(540, 540)], problems: [{ kind: 'empty', index: 0 }] },
    { what: 'a reversed one', spans: [span(1020, 540)], problems: [{ kind: 'reversed', index: 0 }] },
    { what: 'half a minute', spans: [span(540.5, 600)], problems: [{ kind: 'not-a-time', index: 0 }] },
    { what: 'an empty field', spans: [span(NaN, 600)], problems: [{ kind: 'not-a-time', index: 0 }] },
    { what: 'endless', spans: [span(540, Infinity)], problems: [{ kind: 'not-a-time', index: 0 }] },
    { what: 'before its day', spans: [span(-1, 600)], problems: [{ kind: 'out-of-day', index: 0 }] },
    { what: 'after its day', spans: [span(1440, 1500)], problems: [{ kind: 'out-of-day', index: 0 }] },
    { what: 'longer than a day', spans: [span(0, 1441)], problems: [{ kind: 'out-of-day', index: 0 }] },
    {
      what: 'overlapping, in any order',
      spans: [span(700, 900), span(1000, 1100), span(540, 701)],
      problems: [{ kind: 'overlap', index: 2, other: 0 }],
    },
    {
      what: 'several faults at once',
      spans: [span(540, 540), span(600, 500), span(500, 650), span(649, 700)],
      problems: [
        { kind: 'empty', index: 0 },
        { kind: 'reversed', index: 1 },
        { kind: 'overlap', index: 3, other: 2 },
      ],
    },
  ])('$what', ({ spans, problems }) => {
    expect(checkSpans(spans)).toEqual(problems);
  });

  it('are at most twelve', () => {
    const many = Array.from({ length: 13 }, (_, index) => span(index * 60, index * 60 + 30));
    expect(checkSpans(many.slice(1))).toEqual([]);
    expect(checkSpans(many)).toEqual([{ kind: 'too-many', index: 12, max: 12 }]);
  });
});

describe('a week', () => {
  it('says which day a problem is on', () => {
    expect(checkWeek(aWeek({ tuesday: [span(600, 540)] }))).toEqual([
      { kind: 'reversed', weekday: 'tuesday', index: 0 },
    ]);
  });

  it('has no overlap with the night before, also not from Sunday to Monday', () => {
    const week = aWeek({ sunday: hours('22:00-06:00'), monday: hours('09:00-10:00', '05:59-08:00') });
    expect(checkWeek(week)).toEqual([
      { kind: 'overlap', weekday: 'monday', index: 1, otherDay: 'sunday', other: 0 },
    ]);
  });

  it('may touch the night before', () => {
    expect(checkWeek(daily('06:00-14:00', '22:00-06:00'))).toEqual([]);
    expect(checkWeek(daily('12:00-12:00'))).toEqual([]);
  });

  it('is free of overlaps exactly when no minute is worked twice', () => {
    const quarter = fc.integer({ min: 0, max: 95 });
    const spans = fc.array(
      fc
        .tuple(quarter, fc.integer({ min: 1, max: 40 }))
        .map(([from, lasts]) => span(from * 15, (from + lasts) * 15)),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(spans, spans, (sunday, monday) => {
        const worked = [
          ...sunday.flatMap((day) => quarters(day, 0)),
          ...monday.flatMap((day) => quarters(day, 1440)),
        ];
        const isTwice = new Set(worked).size < worked.length;
        expect(checkWeek(aWeek({ sunday, monday })).length > 0).toBe(isTwice);
      }),
    );
    function quarters({ fromMin, toMin }: Span, laterMin: number): number[] {
      return Array.from({ length: (toMin - fromMin) / 15 }, (_, index) => laterMin + fromMin + index * 15);
    }
  });
});

describe('tidying', () => {
  it('puts spans in order and joins those that touch', () => {
    expect(tidySpans(hours('13:00-15:00', '09:00-12:00', '12:00-13:00', '16:00-17:00'))).toEqual(
      hours('09:00-15:00', '16:00-17:00'),
    );
  });

  it('joins nothing to more than a day', () => {
    const spans = [span(0, 1380), span(1380, 1800)];
    expect(tidySpans(spans)).toEqual(spans);
  });

  it('keeps a sound week sound, and changes nothing the second time', () => {
    const quarter = fc.integer({ min: 0, max: 95 });
    const spans = fc.array(
      fc
        .tuple(quarter, fc.integer({ min: 1, max: 96 }))
        .map(([from, lasts]) => span(from * 15, (from + lasts) * 15)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(spans, (monday) => {
        const week = aWeek({ monday });
        fc.pre(checkWeek(week).length === 0);
        const tidy = tidyWeek(week);
        expect(checkWeek(tidy)).toEqual([]);
        expect(tidyWeek(tidy)).toEqual(tidy);
      }),
    );
  });
});

describe('changed days', () => {
  it.each([
    { what: 'a day off', change: on('2026-11-23', '2026-11-23'), problems: [] },
    { what: 'a year but a day, each year', change: eachYear('2026-11-23', '2027-11-22'), problems: [] },
    {
      what: 'a year, each year',
      change: eachYear('2026-11-23', '2027-11-23'),
      problems: [{ kind: 'longer-than-a-year', change: 0 }],
    },
    { what: '400 days, once', change: on('2026-11-23', '2027-12-27'), problems: [] },
    {
      what: '401 days, once',
      change: on('2026-11-23', '2027-12-28'),
      problems: [{ kind: 'too-many-days', change: 0, max: 400 }],
    },
    { what: 'a name', change: { ...on('2026-12-24', '2026-12-24'), name: 'x'.repeat(100) }, problems: [] },
    {
      what: 'a name that is a page',
      change: { ...on('2026-12-24', '2026-12-24'), name: 'x'.repeat(101) },
      problems: [{ kind: 'name-too-long', change: 0, max: 100 }],
    },
    {
      what: 'no such day',
      change: on('2026-02-29', '2026-03-01'),
      problems: [{ kind: 'not-a-day', change: 0, field: 'fromDay' }],
    },
    {
      what: 'not written as a day',
      change: on('2026-02-28', '2026-3-1'),
      problems: [{ kind: 'not-a-day', change: 0, field: 'toDay' }],
    },
    {
      what: 'backwards',
      change: on('2026-11-24', '2026-11-23'),
      problems: [{ kind: 'days-reversed', change: 0 }],
    },
    {
      what: 'with overlapping hours',
      change: on('2026-11-23', '2026-11-23', '09:00-12:00', '11:00-13:00'),
      problems: [{ kind: 'overlap', change: 0, index: 1, other: 0 }],
    },
  ])('$what', ({ change, problems }) => {
    expect(checkChanges([change])).toEqual(problems);
  });

  it('are bounded', () => {
    const max = scheduleLimits.changes;
    const many = Array.from({ length: max + 1 }, () => on('2026-11-23', '2026-11-23'));
    expect(checkChanges(many.slice(1))).toEqual([]);
    expect(checkChanges(many)).toEqual([{ kind: 'too-many-changes', change: max, max }]);
  });
});

describe('a schedule', () => {
  it('is sound by default', () => {
    expect(checkSchedule(defaultSchedule)).toEqual({ week: [], changes: [], zone: null });
  });

  it.each(['Europe/Berlin', 'follow', 'UTC'])('may have the zone %s', (zone) => {
    expect(checkSchedule({ ...defaultSchedule, zone }).zone).toBeNull();
  });

  it.each([
    '',
    'Mars/Olympus',
    'Europe/Berlin ',
    '../etc',
    '+02:00',
    '-0330',
    '2026-11-23T00:00Z',
    '2026-11-23[UTC]',
  ])('has no zone "%s"', (zone) => {
    expect(checkSchedule({ ...defaultSchedule, zone }).zone).toBe('not-a-zone');
  });
});
