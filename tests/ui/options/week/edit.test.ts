import { describe, expect, it } from 'vitest';
import { copiedTo } from '../../../../src/ui/options/week/copied-to.ts';
import { withoutSpan } from '../../../../src/ui/options/week/circle.ts';
import { madeOn, movedBy, stretchedBy } from '../../../../src/ui/options/week/edit.ts';
import { drawn, said } from './drawn.ts';

const dayMin = 1440;

describe('a span moved', () => {
  it.each([
    { what: 'by a step', week: { monday: '09:00-17:30' }, byMin: 5, then: { monday: '09:05-17:35' } },
    {
      what: 'by an hour, back',
      week: { monday: '09:00-17:30' },
      byMin: -60,
      then: { monday: '08:00-16:30' },
    },
    {
      what: 'onto the grid ahead',
      week: { monday: '09:03-17:30' },
      byMin: 5,
      then: { monday: '09:05-17:32' },
    },
    {
      what: 'onto the grid behind',
      week: { monday: '09:03-17:30' },
      byMin: -5,
      then: { monday: '09:00-17:27' },
    },
    {
      what: 'to the day after',
      week: { monday: '09:00-17:30' },
      byMin: dayMin,
      then: { tuesday: '09:00-17:30' },
    },
    {
      what: 'from Monday to Sunday',
      week: { monday: '09:00-17:30' },
      byMin: -dayMin,
      then: { sunday: '09:00-17:30' },
    },
    {
      what: 'past midnight',
      week: { friday: '18:00-23:30' },
      byMin: 60,
      then: { friday: '19:00-00:30 next day' },
    },
    { what: 'up to midnight', week: { friday: '18:00-23:00' }, byMin: 60, then: { friday: '19:00-24:00' } },
    {
      what: 'back over midnight',
      week: { monday: '00:00-02:00' },
      byMin: -5,
      then: { sunday: '23:55-01:55 next day' },
    },
  ])('$what', ({ week, byMin, then }) => {
    expect(said(movedBy(drawn(week), 1, byMin))).toEqual(then);
  });

  it('stops at the next span, also at one of the day before that runs past midnight', () => {
    expect(said(movedBy(drawn({ monday: '09:00-12:00, 12:30-17:00' }), 1, 60))).toEqual({
      monday: '09:30-12:30, 12:30-17:00',
    });
    expect(said(movedBy(drawn({ monday: '22:00-06:00', tuesday: '06:30-12:00' }), 2, -60))).toEqual({
      monday: '22:00-06:00 next day',
      tuesday: '06:00-11:30',
    });
  });

  it('finds room beside what is there on the other day', () => {
    expect(said(movedBy(drawn({ monday: '09:00-12:00', tuesday: '10:00-16:00' }), 1, dayMin))).toEqual({
      tuesday: '07:00-10:00, 10:00-16:00',
    });
  });

  it('stays where it is when the week has no more room for it', () => {
    const week = drawn({
      monday: '00:00-24:00',
      tuesday: '00:00-24:00',
      wednesday: '00:00-24:00',
      thursday: '00:00-24:00',
      friday: '00:00-24:00',
      saturday: '00:00-24:00',
      sunday: '00:00-24:00',
    });
    expect(movedBy(week, 1, dayMin)).toBe(week);
  });

  it('keeps out of a day that has as many as may be', () => {
    const twelve = Array.from({ length: 12 }, (_, hour) => `${hour}:00-${hour}:30`).join(', ');
    const week = drawn({ monday: '20:00-21:00', tuesday: twelve });
    expect(movedBy(week, 1, dayMin)).toBe(week);
  });
});

describe('a span stretched', () => {
  it.each([
    {
      what: 'at its end',
      week: { monday: '09:00-17:30' },
      end: 'to',
      byMin: 60,
      then: { monday: '09:00-18:30' },
    },
    {
      what: 'at its beginning',
      week: { monday: '09:00-17:30' },
      end: 'from',
      byMin: -60,
      then: { monday: '08:00-17:30' },
    },
    {
      what: 'to nothing: one step stays',
      week: { monday: '09:00-09:30' },
      end: 'to',
      byMin: -60,
      then: { monday: '09:00-09:05' },
    },
    {
      what: 'to nothing from the front',
      week: { monday: '09:00-09:30' },
      end: 'from',
      byMin: 60,
      then: { monday: '09:25-09:30' },
    },
    {
      what: 'past midnight',
      week: { monday: '18:00-23:30' },
      end: 'to',
      byMin: 60,
      then: { monday: '18:00-00:30 next day' },
    },
    {
      what: 'over a day: a day is the most',
      week: { monday: '09:00-08:30' },
      end: 'to',
      byMin: 60,
      then: { monday: '09:00-09:00 next day' },
    },
    {
      what: 'onto the next one',
      week: { monday: '09:00-12:00, 12:30-17:00' },
      end: 'to',
      byMin: 60,
      then: { monday: '09:00-12:30, 12:30-17:00' },
    },
    {
      what: 'back over midnight',
      week: { monday: '00:00-12:00' },
      end: 'from',
      byMin: -60,
      then: { sunday: '23:00-12:00 next day' },
    },
    {
      what: 'back onto the one of Sunday',
      week: { sunday: '20:00-02:00', monday: '02:30-12:00' },
      key: 1,
      end: 'from',
      byMin: -60,
      then: { sunday: '20:00-02:00 next day', monday: '02:00-12:00' },
    },
  ] as const)('$what', ({ week, end, byMin, then, ...rest }) => {
    const key = 'key' in rest ? rest.key : 1;
    expect(said(stretchedBy(drawn(week), key, end, byMin))).toEqual(then);
  });
});

describe('a span made on a day', () => {
  it.each([
    { what: 'off', week: {}, then: { monday: '09:00-17:30' } },
    { what: 'with hours', week: { monday: '09:00-12:00' }, then: { monday: '09:00-12:00, 13:00-15:00' } },
    {
      what: 'with hours until late',
      week: { monday: '09:00-23:30' },
      then: { monday: '07:00-09:00, 09:00-23:30' },
    },
    {
      what: 'that the night before runs into',
      week: { sunday: '20:00-10:00' },
      then: { monday: '10:00-18:30', sunday: '20:00-10:00 next day' },
    },
    {
      what: 'with a gap of a quarter',
      week: { monday: '00:00-10:00, 10:15-24:00' },
      then: { monday: '00:00-10:00, 10:00-10:15, 10:15-24:00' },
    },
    { what: 'without room', week: { monday: '00:00-24:00' }, then: { monday: '00:00-24:00' } },
  ])('$what', ({ week, then }) => {
    expect(said(madeOn(drawn(week), 'monday'))).toEqual(then);
  });
});

it('a span removed is gone, the others stay', () => {
  expect(said(withoutSpan(drawn({ monday: '09:00-12:00, 13:00-15:00' }), 1))).toEqual({
    monday: '13:00-15:00',
  });
});

it('a day copied to others replaces their hours, night and all', () => {
  const week = drawn({ monday: '09:00-12:00', tuesday: '22:00-06:00', friday: '10:00-11:00' });
  expect(said(copiedTo(week, 'tuesday', ['friday', 'saturday', 'tuesday']))).toEqual({
    monday: '09:00-12:00',
    tuesday: '22:00-06:00 next day',
    friday: '22:00-06:00 next day',
    saturday: '22:00-06:00 next day',
  });
});

it('every span of a copied week has a key of its own', () => {
  const week = copiedTo(drawn({ monday: '09:00-12:00, 13:00-15:00' }), 'monday', ['tuesday', 'sunday']);
  const keys = Object.values(week).flatMap((spans) => spans.map(({ key }) => key));
  expect(new Set(keys).size).toBe(6);
});
