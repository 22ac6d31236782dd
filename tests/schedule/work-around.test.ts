import { describe, expect, it } from 'vitest';
import { defaultSchedule, nextStartAt, workAround } from '../../src/schedule/index.ts';
import type { Schedule } from '../../src/schedule/index.ts';
import { aSchedule, aWeek, at, daily, eachYear, hours, on, shown } from './hours.ts';
import { isWorkTime, nextChangeAt, workStartedAt } from './work-time.ts';

const berlin = 'Europe/Berlin';

describe('the default hours', () => {
  it.each([
    { now: '2026-11-23T08:59', isWork: false, changes: '2026-11-23T09:00' },
    { now: '2026-11-23T09:00', isWork: true, changes: '2026-11-23T17:30' },
    { now: '2026-11-23T17:29:59.999', isWork: true, changes: '2026-11-23T17:30' },
    { now: '2026-11-23T17:30', isWork: false, changes: '2026-11-24T09:00' },
    { now: '2026-11-28T12:00', isWork: false, changes: '2026-11-30T09:00' },
  ])('at $now', ({ now, isWork, changes }) => {
    for (const zone of [berlin, 'Asia/Kathmandu']) {
      expect(isWorkTime(defaultSchedule, at(now, zone), zone)).toBe(isWork);
      expect(nextChangeAt(defaultSchedule, at(now, zone), zone)).toBe(at(changes, zone));
    }
  });

  it('began in the morning and begin again tomorrow', () => {
    const now = at('2026-11-23T12:00', berlin);
    expect(workStartedAt(defaultSchedule, now, berlin)).toBe(at('2026-11-23T09:00', berlin));
    expect(nextStartAt(defaultSchedule, now, berlin)).toBe(at('2026-11-24T09:00', berlin));
  });
});

describe('stretches', () => {
  it('run past midnight and belong to the day they start on', () => {
    const nights = aSchedule(aWeek({ friday: hours('22:00-06:00') }));
    const now = at('2026-11-28T02:00', berlin);
    expect(workStartedAt(nights, now, berlin)).toBe(at('2026-11-27T22:00', berlin));
    expect(nextChangeAt(nights, now, berlin)).toBe(at('2026-11-28T06:00', berlin));
    expect(nextStartAt(nights, now, berlin)).toBe(at('2026-12-04T22:00', berlin));
  });

  it('that touch across midnight are one', () => {
    const weekend = aSchedule(aWeek({ saturday: hours('20:00-24:00'), sunday: hours('00:00-03:00') }));
    const now = at('2026-11-29T01:00', berlin);
    expect(workStartedAt(weekend, now, berlin)).toBe(at('2026-11-28T20:00', berlin));
  });

  it('between which a clock put forward leaves nothing are one', () => {
    const split = aSchedule(aWeek({ sunday: hours('00:00-02:00', '03:00-05:00') }));
    const now = at('2026-03-29T04:00', berlin);
    expect(workStartedAt(split, now, berlin)).toBe(at('2026-03-29T00:00', berlin));
    expect(nextChangeAt(split, at('2026-03-29T00:30', berlin), berlin)).toBe(at('2026-03-29T05:00', berlin));
  });
});

describe('a clock put forward', () => {
  it.each([
    // Not at 03:30, as the first alone would.
    { what: 'spans that touch at a skipped time', spans: ['01:00-02:30', '02:30-03:15'], ends: '03:15' },
    { what: 'a span within what another became', spans: ['01:00-02:45', '03:00-03:30'], ends: '03:45' },
  ])('leaves $what as one', ({ spans, ends }) => {
    const night = aSchedule(aWeek({ sunday: hours(...spans) }));
    const change = nextChangeAt(night, at('2026-03-29T01:30', berlin), berlin);
    expect(shown(change, berlin)).toBe(`2026-03-29T${ends}+02:00`);
  });

  it('by a day carries the evening before over it', () => {
    const apia = 'Pacific/Apia';
    const thursday = aSchedule(aWeek({ thursday: hours('22:00-22:00') }));
    const now = at('2011-12-31T10:00', apia);
    expect(shown(workStartedAt(thursday, now, apia), apia)).toBe('2011-12-29T22:00-10:00');
    expect(shown(nextChangeAt(thursday, now, apia), apia)).toBe('2011-12-31T22:00+14:00');
  });
});

describe('a schedule without end or beginning', () => {
  const always = aSchedule(daily('00:00-24:00'));
  const never = aSchedule(aWeek({}));
  const now = at('2026-11-23T12:00', berlin);

  it('never changes when it is always on, and has been since the horizon', () => {
    expect(isWorkTime(always, now, berlin)).toBe(true);
    expect(nextChangeAt(always, now, berlin)).toBeNull();
    expect(nextStartAt(always, now, berlin)).toBeNull();
    expect(workStartedAt(always, now, berlin)).toBe(at('2025-10-19T00:00', berlin));
  });

  it('never changes when it is never on', () => {
    expect(isWorkTime(never, now, berlin)).toBe(false);
    expect(nextChangeAt(never, now, berlin)).toBeNull();
    expect(workStartedAt(never, now, berlin)).toBeNull();
  });

  it('is on from a time that the clock skipped one spring to one that it skips the next', () => {
    const long = aSchedule(
      aWeek({}),
      on('2026-03-29', '2026-03-29', '02:30-02:30'),
      on('2026-03-30', '2027-03-27', '00:00-24:00'),
      on('2027-03-28', '2027-03-28', '00:00-02:30'),
    );
    expect(shown(workStartedAt(long, now, berlin), berlin)).toBe('2026-03-29T03:30+02:00');
    expect(shown(nextChangeAt(long, now, berlin), berlin)).toBe('2027-03-28T03:30+02:00');
  });

  it('ends with a day off', () => {
    const off = aSchedule(always.week, on('2027-06-01', '2027-06-01'));
    expect(nextChangeAt(off, now, berlin)).toBe(at('2027-06-01T00:00', berlin));
    expect(nextStartAt(off, now, berlin)).toBe(at('2027-06-02T00:00', berlin));
  });
});

describe('days off and changed days', () => {
  const noon = (day: string) => at(`${day}T12:00`, berlin);
  const isOn = (schedule: Schedule, day: string) => isWorkTime(schedule, noon(day), berlin);
  const always = daily('09:00-17:00');

  it('take the hours away from the first day to the last', () => {
    const leave = aSchedule(always, on('2026-11-23', '2026-11-25'));
    expect(['22', '23', '24', '25', '26'].map((day) => isOn(leave, `2026-11-${day}`))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(isOn(leave, '2027-11-24')).toBe(true);
  });

  it('put other hours in their place', () => {
    const saturday = aSchedule(defaultSchedule.week, on('2026-11-28', '2026-11-28', '10:00-13:00'));
    expect(nextStartAt(saturday, noon('2026-11-27'), berlin)).toBe(at('2026-11-28T10:00', berlin));
  });

  it('let the night before end when it says', () => {
    const nights = aSchedule(daily('22:00-06:00'), on('2026-11-24', '2026-11-24'));
    const early = at('2026-11-24T03:00', berlin);
    expect(nextChangeAt(nights, early, berlin)).toBe(at('2026-11-24T06:00', berlin));
    expect(nextStartAt(nights, early, berlin)).toBe(at('2026-11-25T22:00', berlin));
  });

  it('give way to those after them in the list', () => {
    const but = aSchedule(
      always,
      on('2026-11-23', '2026-11-27'),
      on('2026-11-25', '2026-11-25', '11:00-13:00'),
    );
    expect([isOn(but, '2026-11-24'), isOn(but, '2026-11-25')]).toEqual([false, true]);
  });

  it('come again each year from the first on, also across New Year', () => {
    const holidays = aSchedule(always, eachYear('2026-12-24', '2027-01-01'));
    const days = [
      '2025-12-25',
      '2026-12-23',
      '2026-12-24',
      '2027-01-01',
      '2027-01-02',
      '2030-12-31',
      '2031-01-01',
    ];
    expect(days.map((day) => isOn(holidays, day))).toEqual([true, true, false, false, true, false, false]);
  });

  it('leave out a 29 February that is not there', () => {
    const leapDay = aSchedule(always, eachYear('2028-02-29', '2028-02-29'));
    const days = ['2028-02-29', '2029-02-28', '2029-03-01', '2032-02-28', '2032-02-29'];
    expect(days.map((day) => isOn(leapDay, day))).toEqual([false, true, true, true, false]);
  });

  it('begin on 1 March or end on 28 February where they begin or end on a 29th that is not there', () => {
    const from = aSchedule(always, eachYear('2028-02-29', '2028-03-02'));
    const to = aSchedule(always, eachYear('2028-02-27', '2028-02-29'));
    const days = ['2029-02-26', '2029-02-27', '2029-02-28', '2029-03-01', '2029-03-02', '2029-03-03'];
    expect(days.map((day) => isOn(from, day))).toEqual([true, true, true, false, false, true]);
    expect(days.map((day) => isOn(to, day))).toEqual([true, false, false, true, true, true]);
  });

  it('are found up to the horizon and not beyond', () => {
    const once = (day: string) => aSchedule(aWeek({}), on(day, day, '09:00-10:00'));
    const now = noon('2026-11-23');
    expect(nextStartAt(once('2027-12-28'), now, berlin)).toBe(at('2027-12-28T09:00', berlin));
    expect(nextStartAt(once('2027-12-29'), now, berlin)).toBeNull();
  });
});

describe('the zone', () => {
  it('is the computer’s, so that the hours travel along', () => {
    const now = at('2026-11-23T08:00', 'America/New_York');
    expect(isWorkTime(defaultSchedule, now, berlin)).toBe(true);
    expect(isWorkTime(defaultSchedule, now, 'America/New_York')).toBe(false);
  });

  it('is the schedule’s own where it has one', () => {
    const home: Schedule = { ...defaultSchedule, zone: berlin };
    const now = at('2026-11-23T08:00', 'America/New_York');
    expect(isWorkTime(home, now, 'America/New_York')).toBe(true);
    expect(shown(nextChangeAt(home, now, 'America/New_York'), berlin)).toBe('2026-11-23T17:30+01:00');
  });
});

describe('where an instant lies', () => {
  it('is told once for as long as it holds', () => {
    const now = at('2026-11-23T12:00', berlin);
    const work = workAround(defaultSchedule, now, berlin);
    expect(work).toEqual({
      startedAt: at('2026-11-23T09:00', berlin),
      endsAt: at('2026-11-23T17:30', berlin),
      nextStartAt: at('2026-11-24T09:00', berlin),
      validFromAt: at('2026-11-23T09:00', berlin),
      validUntilAt: at('2026-11-23T17:30', berlin),
    });
    expect(workAround(defaultSchedule, work.validUntilAt - 1, berlin)).toEqual(work);
    expect(workAround(defaultSchedule, work.validUntilAt, berlin).startedAt).toBeNull();
  });

  it('holds for an instant at least where the clock is put back over midnight', () => {
    const zone = 'America/St_Johns';
    const now = at('2009-11-01T00:00', zone) + 30 * 60_000;
    expect(shown(now, zone)).toBe('2009-10-31T23:30-03:30');
    expect(workAround(defaultSchedule, now, zone).validUntilAt).toBeGreaterThan(now);
  });

  it('is asked again at midnight, when the horizon moves', () => {
    const now = at('2026-11-28T12:00', berlin);
    const { validFromAt, validUntilAt } = workAround(defaultSchedule, now, berlin);
    expect(validFromAt).toBe(at('2026-11-28T00:00', berlin));
    expect(validUntilAt).toBe(at('2026-11-29T00:00', berlin));
  });
});
