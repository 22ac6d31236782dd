import { describe, expect, it, test } from 'vitest';
import { catalogue, withAmount, type Dose, type ExerciseId } from '../../src/exercises/index.ts';
import {
  historyOf,
  layOut,
  newcomer,
  suggest,
  timelineMs,
  type Owed,
  type Profile,
  type RoutineRequest,
} from '../../src/routines/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const settledIn: Profile = { ...newcomer, deepStretches: true, daysOfUse: 60 };

/** The clinic's dose of an exercise, with so much of it left. */
const owing = (exerciseId: ExerciseId, left?: number): Owed => {
  const { doses } = exerciseById(exerciseId);
  const dose: Dose = doses.clinic ?? doses.standard;
  const whole: Record<Dose['kind'], number> = { reps: 100, circles: 30, breaths: 5, hold: 10 };
  return { exerciseId, dose, left: left ?? whole[dose.kind] };
};

const given = (more: Partial<RoutineRequest>, profile = settledIn) => {
  const suggestion = suggest({ setting: 'floor', minutes: 3, ...more }, { recent: [] }, profile, 'seed');
  if (suggestion.kind !== 'fits') throw new Error('none fits');
  return suggestion;
};
const itemsOf = (more: Partial<RoutineRequest>, profile?: Profile) => given(more, profile).routine.items;

describe("a break's share of the day's plan", () => {
  it('comes first, and the line says so', () => {
    const { routine, why } = given({ owed: [owing('gluteBridge')] });
    expect(routine.items).toMatchObject([
      { exerciseId: 'gluteBridge', level: 'plan', dose: { sets: 1, reps: 20 } },
    ]);
    expect(why).toEqual({ key: 'routine.why.plan', params: {} });
  });

  it('is filled up with other movements where half a minute or more is left', () => {
    const { routine, why } = given({ minutes: 5, owed: [owing('gluteBridge')] });
    expect(routine.items.length).toBeGreaterThan(1);
    expect(why.key).toBe('routine.why.planAndMore');
    const ms = timelineMs(layOut(routine));
    expect(ms).toBeGreaterThan(270_000);
    expect(ms).toBeLessThanOrEqual(330_000);
  });

  it('fills ten minutes on the floor although the plan stretches one muscle for three of them', () => {
    const dose: Dose = { kind: 'breaths', breaths: 16, breathMs: 6_000, sets: 2, restMs: 5_000 };
    const asked: RoutineRequest = {
      setting: 'floor',
      minutes: 10,
      level: 'gentle',
      owed: [{ exerciseId: 'happyBaby', dose, left: 32 }],
    };
    const history = historyOf([{ day: '2026-03-01', exerciseIds: ['lyingMarch'] }], '2026-03-02');
    const profile: Profile = {
      ...newcomer,
      deepStretches: true,
      daysOfUse: 7,
      rungs: { catCow: 1, reclinedButterfly: 2 },
    };
    const suggestion = suggest(asked, history, profile, '/');
    if (suggestion.kind !== 'fits') throw new Error('none fits');
    expect(suggestion.routine.items).toContainEqual(
      expect.objectContaining({ exerciseId: 'happyBaby', dose }),
    );
    const ms = timelineMs(layOut(suggestion.routine));
    expect(ms).toBeGreaterThanOrEqual(540_000);
    expect(ms).toBeLessThanOrEqual(660_000);
  });

  it('is filled up by a lone movement that is a little too short once, and far too long twice', () => {
    const { standard } = exerciseById('gluteSqueeze').doses;
    const owed: readonly Owed[] = [
      { exerciseId: 'gluteSqueeze', dose: withAmount({ ...standard, sets: 1 }, 1), left: 1 },
    ];
    const others = catalogue.map(({ id }) => id).filter((id) => id !== 'gluteSqueeze');
    const profile: Profile = {
      ...newcomer,
      without: others.filter((id) => id !== 'seatedKneeExtension'),
    };
    const history = historyOf([], '2026-03-02');
    const suggestion = suggest({ setting: 'seated', minutes: 2, owed }, history, profile, '');
    if (suggestion.kind !== 'fits') throw new Error('none fits');
    const ids = suggestion.routine.items.map(({ exerciseId }) => exerciseId).sort();
    expect(ids).toEqual(['gluteSqueeze', 'seatedKneeExtension']);
    expect(timelineMs(layOut(suggestion.routine))).toBeGreaterThan(100_000);
  });

  it('takes what is furthest behind first', () => {
    const owed = [owing('gluteBridge', 60), owing('sideLyingLegCircles')];
    expect(itemsOf({ owed })).toMatchObject([{ exerciseId: 'sideLyingLegCircles' }]);
    expect(itemsOf({ owed: [owing('gluteBridge', 80), owing('sideLyingLegCircles', 20)] })).toMatchObject([
      { exerciseId: 'gluteBridge' },
    ]);
  });

  it('stays where it is prescribed: another place has none of it', () => {
    for (const setting of ['seated', 'standing'] as const) {
      expect(given({ setting, owed: [owing('gluteBridge')] }).why.key).not.toContain('plan');
    }
  });

  test.each([
    ['nothing is left', owing('gluteBridge', 0), settledIn],
    ['only two repetitions are left', owing('gluteBridge', 2), settledIn],
    ['it does not suit the person', owing('gluteBridge'), { ...settledIn, limits: ['pregnant' as const] }],
    ['it was set aside', owing('gluteBridge'), { ...settledIn, without: ['gluteBridge' as const] }],
    ['it is a deep stretch in the first week', owing('pigeon'), { ...settledIn, daysOfUse: 6 }],
    ['it is a deep stretch nobody asked for', owing('pigeon'), { ...settledIn, deepStretches: false }],
  ])('is none where %s, and nothing else gives the exercise', (_, owed, profile) => {
    for (const minutes of [1, 2, 3, 5, 10]) {
      const { routine, why } = given({ minutes, owed: [owed] }, profile);
      expect(routine.items.map(({ exerciseId }) => exerciseId)).not.toContain(owed.exerciseId);
      expect(why.key).not.toContain('plan');
    }
  });

  it('leaves no crumbs: what would be too little for a share of its own makes two even ones', () => {
    const [bridge] = itemsOf({ owed: [owing('gluteBridge', 22)] });
    expect(bridge).toMatchObject({ exerciseId: 'gluteBridge', dose: { reps: 11, sets: 1 } });
  });
});

describe('on a sore day', () => {
  it('is the gentlest of what may be done at all, and counts for the plan', () => {
    const owed = [owing('gluteBridge'), owing('happyBaby'), owing('pigeon')];
    const { routine, why } = given({ minutes: 10, hipsHurt: true, owed });
    expect(why.key).toBe('routine.why.hurting');
    const bridge = routine.items.find(({ exerciseId }) => exerciseId === 'gluteBridge');
    expect(bridge).toMatchObject({ level: 'gentle', rung: 0, dose: { reps: 8, sets: 1 } });
    for (const { exerciseId, level } of routine.items) {
      expect(exerciseById(exerciseId as 'gluteBridge').class).toBe('A');
      expect(level).toBe('gentle');
    }
  });

  it('is never more than is left', () => {
    const items = itemsOf({ hipsHurt: true, owed: [owing('gluteBridge', 5)] });
    expect(items.find(({ exerciseId }) => exerciseId === 'gluteBridge')?.dose).toMatchObject({
      reps: 5,
      sets: 1,
    });
  });
});

it('gives no more of the plan at once than the person wants today', () => {
  const items = itemsOf({ minutes: 10, atMost: 'standard', owed: [owing('gluteBridge')] });
  expect(items.find(({ exerciseId }) => exerciseId === 'gluteBridge')).toMatchObject({
    level: 'standard',
    dose: { reps: 10, sets: 1 },
  });
});
