import { describe, expect, it, test } from 'vitest';
import { settings } from '../../src/exercises/index.ts';
import {
  clinicsFourPlan,
  gentlePlan,
  marksOn,
  owedOn,
  type Plan,
  type Practised,
} from '../../src/plan/index.ts';
import {
  layOut,
  newcomer,
  suggest,
  timelineMs,
  type Profile,
  type Routine,
  type RoutineRequest,
} from '../../src/routines/index.ts';
import { doing } from './practise.ts';
import { amountsIn } from '../routines/amounts.ts';

const today = '2026-03-29';
/** Long enough ago that the whole of the article is asked for. */
const clinic = clinicsFourPlan('2026-01-01');
const settledIn: Profile = { ...newcomer, deepStretches: true, daysOfUse: 60 };

/** A day of breaks that are all taken, until the plan has nothing left for them. */
function dayOf(
  request: RoutineRequest,
  plan: Plan = clinic,
  profile: Profile = settledIn,
): { readonly routines: readonly Routine[]; readonly practised: readonly Practised[] } {
  const routines: Routine[] = [];
  const practised: Practised[] = [];
  while (routines.length < 60) {
    const owed = owedOn(plan, practised, today);
    const suggestion = suggest({ ...request, owed }, { recent: [] }, profile, String(routines.length));
    if (suggestion.kind === 'none' || !suggestion.why.key.startsWith('routine.why.plan')) break;
    routines.push(suggestion.routine);
    practised.push(doing(suggestion.routine, today));
  }
  return { routines, practised };
}

const countsOf = (practised: readonly Practised[]) => {
  const counts: Record<string, number> = {};
  for (const { exerciseId, done } of practised.flatMap(({ exercises }) => exercises)) {
    counts[exerciseId] = (counts[exerciseId] ?? 0) + done;
  }
  return counts;
};

describe("the article's full dose", () => {
  test.each([
    [2, 17],
    [3, 9],
    [5, 5],
    [10, 3],
  ])('takes as many %i min breaks as %i, each within its minutes, and adds up exactly', (minutes, breaks) => {
    const { routines, practised } = dayOf({ setting: 'floor', minutes });
    expect(routines).toHaveLength(breaks);
    for (const routine of routines) expect(timelineMs(layOut(routine))).toBeLessThanOrEqual(minutes * 66_000);
    expect(countsOf(practised)).toMatchObject({
      gluteBridge: 5 * 20,
      sideLyingLegCircles: 3 * (10 + 10) * 2,
      happyBaby: 5,
      pigeon: 2,
    });
    const holds = routines.flatMap(({ items }) => items).filter(({ exerciseId }) => exerciseId === 'pigeon');
    expect(holds).toMatchObject([{ dose: { kind: 'hold', holdMs: 10_000, sets: 1 } }]);
    expect(marksOn(clinic, practised, today).flatMap(({ sets }) => sets)).toEqual(Array(10).fill('done'));
  });

  it('comes in parts of five bridges where a break has only one minute', () => {
    const { routines, practised } = dayOf({ setting: 'floor', minutes: 1 });
    for (const routine of routines) expect(timelineMs(layOut(routine))).toBeLessThanOrEqual(66_000);
    expect(countsOf(practised)).toMatchObject({ gluteBridge: 100, happyBaby: 5, pigeon: 2 });
    // Both ways and both sides of fewer than three circles are not worth lying down for.
    expect(countsOf(practised)).not.toHaveProperty('sideLyingLegCircles');
    const bridges = routines
      .flatMap(({ items }) => items)
      .filter((item) => item.exerciseId === 'gluteBridge');
    expect(bridges[0]).toMatchObject({ dose: { reps: 5, sets: 1 } });
  });

  it('is whole sets, both sides in the same break; half sets only where a whole one has no room', () => {
    const amounts = (minutes: number) =>
      dayOf({ setting: 'floor', minutes }).routines.map(({ items }) =>
        items
          .filter(({ level }) => level === 'plan')
          .map(({ dose }) => `${dose.sets}x${dose.kind === 'reps' ? dose.reps : dose.kind}`)
          .join(' '),
      );
    expect(new Set(amounts(3))).toEqual(new Set(['1x20', '1xcircles', '1xbreaths 1xhold']));
    expect(new Set(amounts(2))).toEqual(new Set(['1x10', '1xcircles', '1xbreaths 1xhold']));
    expect(amounts(10)[0]).toBe('2x20 1xbreaths 1xcircles 1xhold');
  });

  it('is spread evenly, so that a day of few breaks has something of everything', () => {
    const { practised } = dayOf({ setting: 'floor', minutes: 3 });
    const begun = marksOn(clinic, practised.slice(0, 3), today).filter(({ sets }) => sets[0] === 'done');
    expect(begun).toHaveLength(4);
  });

  it('goes on from what was left undone in a break that was cut short', () => {
    const cut: Practised = {
      day: today,
      exercises: [{ exerciseId: 'gluteBridge', kind: 'reps', done: 93, doneMs: 744_000 }],
    };
    const given = suggest(
      { setting: 'floor', minutes: 5, owed: owedOn(clinic, [cut], today) },
      { recent: [] },
      { ...settledIn, without: ['sideLyingLegCircles', 'happyBaby', 'pigeon'] },
      'x',
    );
    const items = given.kind === 'fits' ? given.routine.items : [];
    expect(items.find(({ exerciseId }) => exerciseId === 'gluteBridge')?.dose).toMatchObject({
      reps: 7,
      sets: 1,
    });
  });
});

describe('the gentle plan', () => {
  const plan = gentlePlan('2026-03-01');

  test.each(settings)('is done in a break or two of %s movements, which are filled up', (setting) => {
    const { routines } = dayOf({ setting, minutes: 3 }, plan, newcomer);
    expect(routines.length).toBeGreaterThanOrEqual(1);
    expect(routines.length).toBeLessThanOrEqual(2);
    for (const routine of routines) {
      const ms = timelineMs(layOut(routine));
      expect(Math.abs(ms - 180_000)).toBeLessThanOrEqual(18_000);
      expect(routine.items.some(({ level }) => level === 'plan')).toBe(true);
      expect(routine.items.some(({ level }) => level !== 'plan')).toBe(true);
    }
  });

  test.each(settings)('leaves enough %s movements for breaks after it is done', (setting) => {
    const owed = owedOn(plan, [], today).map((one) => ({ ...one, left: 0 }));
    for (const minutes of [1, 2, 3, 5]) {
      for (const hipsHurt of [false, true]) {
        const suggestion = suggest({ setting, minutes, hipsHurt, owed }, { recent: [] }, newcomer, 'x');
        expect(suggestion.kind, `${minutes} min, ${hipsHurt ? 'sore' : 'fine'}`).toBe('fits');
        const routine = suggestion.kind === 'fits' ? suggestion.routine : null;
        const ids = routine?.items.map(({ exerciseId }) => exerciseId) ?? [];
        for (const one of owed) expect(ids).not.toContain(one.exerciseId);
      }
    }
  });

  it('is given with its rung, so that it counts for going up', () => {
    const { routines } = dayOf({ setting: 'floor', minutes: 3 }, plan, newcomer);
    const steps = routines.flatMap((routine) => layOut(routine).steps);
    expect(steps.find(({ exerciseId }) => exerciseId === 'gluteBridge')).toMatchObject({ rung: 0 });
    expect(amountsIn(steps)).toContainEqual(expect.objectContaining({ exerciseId: 'gluteBridge', count: 8 }));
  });
});
