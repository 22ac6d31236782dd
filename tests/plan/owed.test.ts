import { describe, expect, it, test } from 'vitest';
import { findExercise, type Dose, type ExerciseId } from '../../src/exercises/index.ts';
import {
  clinicsFourPlan,
  marksOn,
  owedOn,
  type Plan,
  type Practised,
  type PractisedExercise,
} from '../../src/plan/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const today = '2026-03-29';
/** Long enough ago that the whole of the article is asked for. */
const clinic = clinicsFourPlan('2026-01-01');

const kindOf = (exerciseId: ExerciseId): Dose['kind'] =>
  (findExercise(exerciseId)?.doses.gentle ?? exerciseById('gluteBridge').doses.gentle).kind;

const did = (
  exerciseId: ExerciseId,
  done: number,
  more: Partial<PractisedExercise & Practised> = {},
): Practised => ({
  day: more.day ?? today,
  exercises: [{ exerciseId, kind: kindOf(exerciseId), done, doneMs: 1_000 * done, ...more }],
});

const leftOn = (practised: readonly Practised[], day = today, plan: Plan = clinic) =>
  Object.fromEntries(owedOn(plan, practised, day).map(({ exerciseId, left }) => [exerciseId, left]));

describe('what is owed', () => {
  it('is all of it in the morning', () => {
    expect(leftOn([])).toEqual({ gluteBridge: 100, sideLyingLegCircles: 30, happyBaby: 5, pigeon: 10 });
  });

  test.each([
    ['repetitions', did('gluteBridge', 20), { gluteBridge: 80 }],
    ['circles of both ways and both sides', did('sideLyingLegCircles', 40), { sideLyingLegCircles: 20 }],
    ['breaths', did('happyBaby', 2), { happyBaby: 3 }],
    ['seconds of holding on both sides', did('pigeon', 2, { doneMs: 12_000 }), { pigeon: 4 }],
  ])('is less by the %s that were done', (_, practised, left) => {
    expect(leftOn([practised])).toMatchObject(left);
  });

  it('is rounded so that both sides get the same and nothing is given twice', () => {
    expect(leftOn([did('sideLyingLegCircles', 3)])).toMatchObject({ sideLyingLegCircles: 29 });
    expect(leftOn([did('pigeon', 1, { doneMs: 9_999.999_999_9 })])).toMatchObject({ pigeon: 5 });
  });

  it('adds up over the day, and is never less than nothing', () => {
    const set = did('gluteBridge', 20);
    expect(leftOn([set, set, set, set, set])).toMatchObject({ gluteBridge: 0 });
    expect(leftOn([set, set, set, set, set, set])).toMatchObject({ gluteBridge: 0 });
  });

  it('does not pile up: another day neither adds nor takes away', () => {
    const before = did('gluteBridge', 20, { day: '2026-03-28' });
    const after = did('gluteBridge', 20, { day: '2026-03-30' });
    expect(leftOn([before, after])).toMatchObject({ gluteBridge: 100 });
  });

  it('does not count what was counted otherwise', () => {
    expect(leftOn([did('gluteBridge', 20, { kind: 'hold' })])).toMatchObject({ gluteBridge: 100 });
  });

  it('says when it is a rung of the ladder', () => {
    const byId = new Map(owedOn(clinic, [], '2026-01-01').map((owed) => [owed.exerciseId, owed]));
    expect(byId.get('gluteBridge')).toMatchObject({ dose: { sets: 1, reps: 8 } });
    expect(byId.get('sideLyingLegCircles')).toMatchObject({ rung: 0 });
    expect(owedOn(clinic, [], today)[0]).not.toHaveProperty('rung');
  });
});

describe('a weekly dose', () => {
  const weekly: Plan = {
    name: 'Weekly',
    from: '2026-03-23', // a Monday
    items: [
      {
        exerciseId: 'gluteBridge',
        dose: { ...exerciseById('gluteBridge').doses.standard, sets: 6 },
        days: 7,
      },
    ],
    exercises: [],
  };
  const onTuesday = did('gluteBridge', 40, { day: '2026-03-24' });

  it('is spread over its days, and what is left of it expires with them', () => {
    expect(leftOn([], '2026-03-23', weekly)).toEqual({ gluteBridge: 60 });
    expect(leftOn([onTuesday], '2026-03-29', weekly)).toEqual({ gluteBridge: 20 });
    expect(leftOn([onTuesday], '2026-03-30', weekly)).toEqual({ gluteBridge: 60 });
  });
});

describe("somebody's own exercise", () => {
  const own = { ...exerciseById('clamshell'), id: 'own-shell' as const };
  const plan: Plan = {
    name: 'Own',
    from: '2026-03-01',
    items: [{ exerciseId: own.id, dose: own.doses.standard, days: 1 }],
    exercises: [own],
  };

  it('is counted like any other', () => {
    expect(leftOn([did(own.id, 12)], today, plan)).toEqual({ 'own-shell': 6 });
  });

  it('is left out where nobody knows it any more', () => {
    expect(owedOn({ ...plan, exercises: [] }, [], today)).toEqual([]);
  });
});

describe('the marks of the day', () => {
  const marks = (practised: readonly Practised[], day = today) =>
    Object.fromEntries(
      marksOn(clinic, practised, day).map(({ exerciseId, sets }) => [exerciseId, sets.join(' ')]),
    );

  it('show each set as done, begun or open', () => {
    expect(
      marks([did('gluteBridge', 47), did('happyBaby', 5), did('pigeon', 1, { doneMs: 10_000 })]),
    ).toEqual({
      gluteBridge: 'done done part open open',
      sideLyingLegCircles: 'open open open',
      happyBaby: 'done',
      pigeon: 'part',
    });
  });

  it('do not show what is still to come in a ramp', () => {
    expect(marks([], '2026-01-02')).toEqual({ gluteBridge: 'open', sideLyingLegCircles: 'open' });
  });
});
