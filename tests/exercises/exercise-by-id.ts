import { findExercise } from '../../src/exercises/index.ts';
import type { BuiltInExercise, ExerciseId } from '../../src/exercises/index.ts';

/** A built-in exercise, which is there. */
export function exerciseById(id: ExerciseId): BuiltInExercise {
  const found = findExercise(id);
  if (!found) throw new Error(`No exercise ${id} in the catalogue`);
  return found as BuiltInExercise;
}
