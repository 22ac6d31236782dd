import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPrompts, promptsOnFullDay } from '../../../../src/ui/options/week/next-prompts.ts';
import { aSchedule, aWeek, at, daily, hours, on, shown } from '../../../schedule/hours.ts';
import { isWorkTime } from '../../../schedule/work-time.ts';
import { runs } from '../../../run-length.ts';

const zones = ['Europe/Berlin', 'America/New_York'];
const sunday = '2026-11-22T12:00';

describe.each(zones)('the next prompts in %s', (zone) => {
  const ask = (week: Parameters<typeof aSchedule>[0], limitMin: number, now = sunday, count = 5) =>
    nextPrompts(aSchedule(week), limitMin, at(now, zone), zone, count).map((prompt) =>
      shown(prompt, zone)!.slice(0, 16),
    );

  it('come after each limit, from the beginning of the hours on', () => {
    expect(ask(aWeek({ monday: hours('09:00-17:30') }), 45)).toEqual([
      '2026-11-23T09:45',
      '2026-11-23T10:30',
      '2026-11-23T11:15',
      '2026-11-23T12:00',
      '2026-11-23T12:45',
    ]);
  });

  it('begin anew after a gap in the hours, and on the next day', () => {
    expect(
      ask(
        aWeek({ monday: hours('09:00-10:00', '11:00-12:00'), tuesday: hours('09:00-10:00') }),
        45,
        sunday,
        3,
      ),
    ).toEqual(['2026-11-23T09:45', '2026-11-23T11:45', '2026-11-24T09:45']);
  });

  it('leave out what is over already today', () => {
    expect(ask(aWeek({ monday: hours('09:00-12:00') }), 45, '2026-11-23T10:30', 2)).toEqual([
      '2026-11-23T11:15',
      '2026-11-30T09:45',
    ]);
  });

  it('go on past midnight', () => {
    expect(ask(aWeek({ monday: hours('22:00-02:00') }), 60, sunday, 3)).toEqual([
      '2026-11-23T23:00',
      '2026-11-24T00:00',
      '2026-11-24T01:00',
    ]);
  });

  it('are none on days off', () => {
    const schedule = aSchedule(daily('09:00-10:00'), on('2026-11-22', '2026-11-25'));
    const [first] = nextPrompts(schedule, 45, at(sunday, zone), zone, 1);
    expect(shown(first!, zone)).toContain('2026-11-26T09:45');
  });

  it.each([
    { what: 'there are no hours', week: aWeek({}), limitMin: 45 },
    { what: 'all hours are shorter than the limit', week: daily('09:00-09:45'), limitMin: 45 },
  ])('are none where $what', ({ week, limitMin }) => {
    expect(ask(week, limitMin)).toEqual([]);
  });

  it('come round the clock where work never stops', () => {
    expect(ask(daily('00:00-24:00'), 240)).toHaveLength(5);
  });
});

it('each prompt lies in work time, after the one before, and never sooner than the limit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 240 }),
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      fc.constantFrom(daily('09:00-17:30'), daily('22:00-06:00'), aWeek({ sunday: hours('00:30-03:30') })),
      (zone, limitMin, laterMin, week) => {
        const now = at('2026-01-01T00:00', zone) + laterMin * 60_000;
        const prompts = nextPrompts(aSchedule(week), limitMin, now, zone, 5);
        for (const [index, prompt] of prompts.entries()) {
          expect(isWorkTime(aSchedule(week), prompt, zone)).toBe(true);
          expect(prompt).toBeGreaterThan(now);
          if (index > 0) expect(prompt - prompts[index - 1]!).toBeGreaterThanOrEqual(limitMin * 60_000);
        }
      },
    ),
    { numRuns: runs(40) },
  );
});

describe('a full day', () => {
  it.each([
    { what: 'of office hours', week: daily('09:00-17:30'), limitMin: 45, has: 11 },
    {
      what: 'that the limit divides: none at the very end',
      week: daily('09:00-10:30'),
      limitMin: 45,
      has: 1,
    },
    { what: 'in two parts', week: daily('09:00-12:00', '13:00-17:00'), limitMin: 60, has: 5 },
    { what: 'with parts that touch', week: daily('09:00-12:00', '12:00-17:00'), limitMin: 60, has: 7 },
    {
      what: 'is the fullest one',
      week: aWeek({ monday: hours('09:00-10:00'), friday: hours('09:00-12:00') }),
      limitMin: 45,
      has: 3,
    },
    { what: 'of a week off', week: aWeek({}), limitMin: 45, has: 0 },
  ])('$what', ({ week, limitMin, has }) => {
    expect(promptsOnFullDay(week, limitMin)).toBe(has);
  });
});

describe('the next prompts of somebody with a calendar', () => {
  const zone = 'Europe/Berlin';
  const busy = [
    { startAt: at('2026-11-23T09:40', zone), endAt: at('2026-11-23T10:10', zone) },
    { startAt: at('2026-11-23T10:20', zone), endAt: at('2026-11-23T10:50', zone) },
    { startAt: at('2026-11-23T11:30', zone), endAt: at('2026-11-23T12:30', zone) },
  ];

  it('come at the end of a busy time that they fall into, and the interval begins anew there', () => {
    const week = aSchedule(aWeek({ monday: hours('09:00-12:00'), tuesday: hours('09:00-10:00') }));
    const next = nextPrompts(week, 45, at(sunday, zone), zone, 3, busy);
    expect(next.map((prompt) => shown(prompt, zone)!.slice(0, 16))).toEqual([
      '2026-11-23T10:10',
      '2026-11-23T10:55',
      '2026-11-24T09:45',
    ]);
  });
});
