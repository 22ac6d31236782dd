import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalogue, ladderOf, levels, mostRungs, rungAt } from '../../src/exercises/index.ts';
import type { Dose, Exercise, ExerciseId } from '../../src/exercises/index.ts';
import { anOwnExercise } from './own-exercises.ts';
import { exerciseById } from './exercise-by-id.ts';

/** A dose in short: "5 x 1-3-2-0", "20 s", "3 breaths of 6 s", "4 circles of 3 s", each with its sets in front. */
function short(dose: Dose): string {
  const sets = dose.sets > 1 ? `${dose.sets} sets of ` : '';
  const seconds = (ms: number): number => ms / 1000;
  switch (dose.kind) {
    case 'hold':
      return `${sets}${seconds(dose.holdMs)} s`;
    case 'reps': {
      const { upMs, holdMs, downMs, pauseMs } = dose.tempo;
      return `${sets}${dose.reps} x ${[upMs, holdMs, downMs, pauseMs].map(seconds).join('-')}`;
    }
    case 'breaths':
      return `${sets}${dose.breaths} breaths of ${seconds(dose.breathMs)} s`;
    case 'circles':
      return `${sets}${dose.circles} circles of ${seconds(dose.circleMs)} s`;
  }
}

/** What changes from one dose to another of its kind: the rest between sets belongs to the sets. */
function changed(one: Dose, other: Dose): readonly string[] {
  const flat = (dose: Dose): Record<string, unknown> => {
    const { restMs: _, ...rest } = dose;
    if (rest.kind !== 'reps') return rest;
    const { tempo, ...counts } = rest;
    const { holdMs, ...pace } = tempo;
    return { ...counts, holdMs, pace: JSON.stringify(pace) };
  };
  const [before, after] = [flat(one), flat(other)];
  return Object.keys(before).filter((field) => before[field] !== after[field]);
}

const written: readonly (readonly [ExerciseId, readonly string[]])[] = [
  [
    'seatedKneeExtension',
    [
      'gentle 5 x 1-3-2-0',
      'gentle 8 x 1-3-2-0',
      'standard 8 x 1-4-2-0',
      'standard 10 x 1-4-2-0',
      'progress 10 x 1-5-2-0',
    ],
  ],
  ['gluteBridge', ['gentle 8 x 2-3-2-1', 'standard 10 x 2-3-2-1', 'progress 20 x 2-3-2-1']],
  [
    'halfKneelingStretch',
    ['gentle 10 s', 'gentle 20 s', 'standard 2 sets of 20 s', 'progress 2 sets of 30 s'],
  ],
  ['kneeToChest', ['gentle 2 sets of 10 s', 'standard 2 sets of 20 s', 'progress 3 sets of 20 s']],
  [
    'catCow',
    [
      'gentle 5 x 3-0-3-0',
      'standard 8 x 3-0-3-0',
      'standard 10 x 3-0-3-0',
      'progress 2 sets of 10 x 3-0-3-0',
    ],
  ],
  ['happyBaby', ['gentle 3 breaths of 6 s', 'standard 5 breaths of 6 s', 'progress 8 breaths of 6 s']],
  [
    'standingHipCircles',
    ['gentle 5 circles of 3 s', 'standard 8 circles of 3 s', 'progress 10 circles of 3 s'],
  ],
];

describe('the way up of an exercise', () => {
  test.each(written)('%s is as written', (id, rungs) => {
    expect(ladderOf(exerciseById(id)).map(({ level, dose }) => `${level} ${short(dose)}`)).toEqual(rungs);
  });

  test.each(catalogue)('$id starts gentle, passes standard and ends at progress', (exercise) => {
    const ladder = ladderOf(exercise);
    expect(ladder[0]).toEqual({ level: 'gentle', dose: exercise.doses.gentle });
    for (const level of levels) {
      expect(ladder[rungAt(exercise, level)]).toEqual({ level, dose: exercise.doses[level] });
    }
    expect(ladder).toHaveLength(rungAt(exercise, 'progress') + 1);
    expect(ladder.length).toBeLessThanOrEqual(mostRungs);
  });

  test.each(catalogue)('$id changes one thing from rung to rung', (exercise) => {
    const ladder = ladderOf(exercise);
    for (const [i, { dose }] of ladder.slice(1).entries()) {
      expect(changed(ladder[i]!.dose, dose), `${short(ladder[i]!.dose)} to ${short(dose)}`).toHaveLength(1);
    }
  });
});

describe("the way up of somebody's own exercise", () => {
  it('is one rung where there is one dose', () => {
    const own = anOwnExercise();
    expect(ladderOf(own)).toEqual([{ level: 'progress', dose: own.doses.standard }]);
    expect(levels.map((level) => rungAt(own, level))).toEqual([0, 0, 0]);
  });

  it('goes from one kind of dose to another in one step', () => {
    const gentle = { kind: 'hold', holdMs: 10_000, sets: 1, restMs: 0 };
    const standard = { kind: 'breaths', breaths: 5, breathMs: 6_000, sets: 2, restMs: 5_000 };
    const own = anOwnExercise({ doses: { gentle, standard } });
    expect(ladderOf(own).map(({ dose }) => short(dose))).toEqual(['10 s', '2 sets of 5 breaths of 6 s']);
  });

  it('reaches every level, one thing at a time, whatever the doses', () => {
    const seconds = fc.integer({ min: 0, max: 5 }).map((s) => s * 1000);
    const dose: fc.Arbitrary<Dose> = fc.record({
      kind: fc.constant('reps'),
      reps: fc.integer({ min: 1, max: 4 }),
      tempo: fc.record({
        upMs: fc.constant(1_000),
        holdMs: seconds,
        downMs: seconds,
        pauseMs: fc.constant(0),
      }),
      sets: fc.integer({ min: 1, max: 3 }),
      restMs: fc.constant(15_000),
    });
    fc.assert(
      fc.property(fc.record({ gentle: dose, standard: dose, progress: dose }), (doses) => {
        const exercise: Pick<Exercise, 'doses'> = { doses };
        const ladder = ladderOf(exercise);
        for (const level of levels) expect(ladder[rungAt(exercise, level)]?.dose).toEqual(doses[level]);
        for (const [i, { dose: next }] of ladder.slice(1).entries()) {
          expect(changed(ladder[i]!.dose, next)).toHaveLength(1);
        }
        expect(ladder.length).toBeLessThanOrEqual(mostRungs);
      }),
    );
  });
});
