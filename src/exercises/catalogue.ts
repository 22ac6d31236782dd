import type { BuiltInExercise, Exercise } from './exercise.ts';
import { floor } from './floor.ts';
import type { ExerciseId } from './ids.ts';
import { seated } from './seated.ts';
import { standing } from './standing.ts';

/** Every built-in exercise: seated, standing, floor. */
export const catalogue: readonly BuiltInExercise[] = [...seated, ...standing, ...floor];

/** The exercise of this id, or undefined if the catalogue does not hold it. */
export const findExercise = (id: ExerciseId, from: readonly Exercise[] = catalogue): Exercise | undefined =>
  from.find((exercise) => exercise.id === id);

/** What to go on to from this exercise; empty at the end of a chain. */
export const harderThan = (id: ExerciseId, from: readonly Exercise[] = catalogue): readonly ExerciseId[] =>
  from.filter((exercise) => exercise.easier.includes(id)).map((exercise) => exercise.id);
