import { findExercise, setMs } from '../../src/exercises/index.ts';
import type { Dose, Exercise, ExerciseId } from '../../src/exercises/index.ts';
import { doseKind } from '../../src/routines/index.ts';
import type { Routine, Step } from '../../src/routines/index.ts';

/** How much of an exercise, all sets and both sides together. */
interface Amount {
  readonly exerciseId: ExerciseId;
  readonly kind: Dose['kind'];
  /** Holds, repetitions, breaths or circles. */
  readonly count: number;
  /** The time they take, without what stands between. */
  readonly workMs: number;
}

/** What these steps hold, one amount for each exercise; a part of a timeline gives what was done of it. */
export function amountsIn(steps: readonly Step[]): readonly Amount[] {
  return added(
    steps
      .filter(({ count }) => count > 0)
      .map((step) => ({
        exerciseId: step.exerciseId,
        kind: doseKind(step),
        count: step.count,
        workMs: step.durationMs,
      })),
  );
}

/** What a routine asks for, one amount for each exercise. */
export function amountsOf({ items }: Routine, catalogue?: readonly Exercise[]): readonly Amount[] {
  return added(
    items.flatMap(({ exerciseId, dose }) => {
      const exercise = findExercise(exerciseId, catalogue);
      if (!exercise) return [];
      const times = dose.sets * (exercise.sides === 'both' ? 1 : 2);
      return [{ exerciseId, kind: dose.kind, count: times * countOf(dose), workMs: times * setMs(dose) }];
    }),
  );
}

function countOf(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return 1;
    case 'reps':
      return dose.reps;
    case 'breaths':
      return dose.breaths;
    case 'circles':
      return 2 * dose.circles;
  }
}

function added(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<ExerciseId, Amount>();
  for (const amount of amounts) {
    const { count, workMs } = sums.get(amount.exerciseId) ?? { count: 0, workMs: 0 };
    sums.set(amount.exerciseId, { ...amount, count: count + amount.count, workMs: workMs + amount.workMs });
  }
  return [...sums.values()];
}
