import { describe, expect, it } from 'vitest';
import { compareDays, daysOffIn, roomIn, windowFrom, withDaysOff } from '../../src/calendar/index.ts';
import { changeOn, scheduleLimits } from '../../src/schedule/index.ts';
import type { DayChange } from '../../src/schedule/index.ts';
import { eachYear, on } from '../schedule/hours.ts';
import { calendarIn, fixture, now, said } from './read.ts';

const window = windowFrom(now, 'Europe/Berlin');

const compared = (found: readonly DayChange[], changes: readonly DayChange[]) => {
  const { added, there, kept } = compareDays(found, changes, window);
  return { added: added.map(said), there: there.map(said), kept: kept.map(said) };
};

describe('days off that were found are held against those that are there', () => {
  const leave = on('2026-12-21', '2026-12-31');

  it.each<{ name: string; changes: readonly DayChange[]; expected: Partial<ReturnType<typeof compared>> }>([
    { name: 'all are new', changes: [], expected: { added: ['2026-12-21..2026-12-31'] } },
    {
      name: 'all are there',
      changes: [on('2026-12-01', '2027-01-10')],
      expected: { there: ['2026-12-21..2026-12-31'] },
    },
    {
      name: 'some in the middle are there, every year',
      changes: [eachYear('2020-12-24', '2020-12-26')],
      expected: {
        added: ['2026-12-21..2026-12-23', '2026-12-27..2026-12-31'],
        there: ['2026-12-24..2026-12-26'],
      },
    },
    {
      name: 'one has hours of its own, which stay',
      changes: [on('2026-12-21', '2026-12-21', '09:00-12:00')],
      expected: { added: ['2026-12-22..2026-12-31'], kept: ['2026-12-21'] },
    },
    {
      name: 'of two changes of a day the last holds',
      changes: [on('2026-12-31', '2026-12-31', '09:00-12:00'), on('2026-12-30', '2026-12-31')],
      expected: { added: ['2026-12-21..2026-12-29'], there: ['2026-12-30..2026-12-31'] },
    },
  ])('$name', ({ changes, expected }) => {
    expect(compared([leave], changes)).toEqual({ added: [], there: [], kept: [], ...expected });
  });

  it('what comes every year is there when the next two years have it', () => {
    const christmas = eachYear('1990-12-25', '1990-12-25');
    expect(compared([christmas], [on('2026-12-25', '2026-12-25')]).added).toEqual(['1990-12-25 yearly']);
    expect(compared([christmas], [on('2026-12-25', '2026-12-25'), on('2027-12-25', '2027-12-25')])).toEqual({
      added: [],
      there: ['1990-12-25 yearly'],
      kept: [],
    });
    expect(compared([christmas], [eachYear('2000-12-25', '2000-12-25', '09:00-10:00')]).kept).toEqual([
      '1990-12-25 yearly',
    ]);
  });

  it('a day that comes every year is not named again beside it', () => {
    const found = [on('2026-12-24', '2026-12-25'), eachYear('1990-12-25', '1990-12-25')];
    expect(compared(found, []).added).toEqual(['1990-12-25 yearly', '2026-12-24']);
  });
});

describe('days off that are taken', () => {
  const own = on('2026-12-24', '2026-12-24', '09:00-12:00');

  it('do not overrule hours that the person set for a day', () => {
    const changes = withDaysOff([own], [on('2026-12-20', '2026-12-31')]);
    expect(changeOn(changes, '2026-12-24')).toEqual(own);
    expect(changeOn(changes, '2026-12-23')?.spans).toEqual([]);
  });

  it('are there when the same file is read again', () => {
    const { found } = daysOffIn(calendarIn(fixture('yearly')));
    const changes = withDaysOff([own], compareDays(found, [own], window).added);
    expect(compareDays(found, changes, window).added).toEqual([]);
  });

  it('have room as far as the schedule has', () => {
    expect(roomIn([own])).toBe(scheduleLimits.changes - 1);
    expect(roomIn(Array<DayChange>(scheduleLimits.changes + 9).fill(own))).toBe(0);
  });
});
