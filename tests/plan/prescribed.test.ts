import { describe, expect, it, test } from 'vitest';
import { amountOf } from '../../src/exercises/index.ts';
import { prescribedOn, type Plan, type PlanItem } from '../../src/plan/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const { standard } = exerciseById('gluteBridge').doses;

/** A plan from a Wednesday on, of one exercise. */
const aPlan = (item: Partial<PlanItem> = {}, from = '2026-01-28'): Plan => ({
  name: 'Mine',
  from,
  items: [{ exerciseId: 'gluteBridge', dose: { ...standard, sets: 3 }, days: 1, ...item }],
  exercises: [],
});

describe('a period', () => {
  test.each([
    // days, asked on, first day, last day
    [1, '2026-01-28', '2026-01-28', '2026-01-28'],
    [1, '2026-02-01', '2026-02-01', '2026-02-01'],
    [7, '2026-01-28', '2026-01-28', '2026-02-03'],
    [7, '2026-02-03', '2026-01-28', '2026-02-03'],
    [7, '2026-02-04', '2026-02-04', '2026-02-10'],
    [3, '2026-03-01', '2026-02-27', '2026-03-01'],
    [2, '2028-02-29', '2028-02-29', '2028-03-01'], // a leap day
    [5, '2026-03-30', '2026-03-29', '2026-04-02'], // the clock goes forward in Europe
  ])('of %i days that holds %s runs from %s to %s', (days, day, firstDay, lastDay) => {
    expect(prescribedOn(aPlan({ days }), day)).toMatchObject([{ firstDay, lastDay }]);
  });

  it('begins with the plan: nothing is asked for before', () => {
    expect(prescribedOn(aPlan(), '2026-01-27')).toEqual([]);
    expect(prescribedOn(aPlan({ days: 7 }), '2025-12-31')).toEqual([]);
  });
});

describe('a ramp', () => {
  const setsOn = (item: Partial<PlanItem>, day: string) =>
    prescribedOn(aPlan(item), day).map(({ dose }) => `${dose.sets}x${amountOf(dose)}`);

  it('takes the last step that has begun, in whatever order they are written', () => {
    const ramp = [
      { fromWeek: 2, sets: 2 },
      { fromWeek: 0, sets: 1, amount: 5 },
      { fromWeek: 1, sets: 1 },
    ];
    expect(setsOn({ ramp }, '2026-02-03')).toEqual(['1x5']);
    expect(setsOn({ ramp }, '2026-02-04')).toEqual(['1x10']);
    expect(setsOn({ ramp }, '2026-02-11')).toEqual(['2x10']);
    expect(setsOn({ ramp }, '2027-02-11')).toEqual(['2x10']);
  });

  it('asks for nothing before its first step', () => {
    expect(setsOn({ ramp: [{ fromWeek: 1 }] }, '2026-02-03')).toEqual(['0x10']);
    expect(setsOn({ ramp: [{ fromWeek: 1 }] }, '2026-02-04')).toEqual(['3x10']);
  });

  it('never goes beyond the dose', () => {
    expect(setsOn({ ramp: [{ fromWeek: 0, sets: 9, amount: 90 }] }, '2026-01-28')).toEqual(['3x10']);
  });

  it('changes nothing in the middle of a period', () => {
    const item = {
      days: 5,
      ramp: [
        { fromWeek: 0, sets: 1 },
        { fromWeek: 1, sets: 2 },
      ],
    };
    expect(setsOn(item, '2026-02-06')).toEqual(['1x10']);
    expect(setsOn(item, '2026-02-07')).toEqual(['2x10']);
  });
});

it('asks once for an exercise that is named twice', () => {
  const plan = aPlan();
  expect(prescribedOn({ ...plan, items: [...plan.items, ...plan.items] }, '2026-02-01')).toHaveLength(1);
});
