import { catalogue as builtIn } from '../exercises/index.ts';
import type { Exercise, ExerciseId } from '../exercises/index.ts';

/** What was done lately. */
export interface History {
  /** Exercises of the last routines, newest first. */
  readonly recent: readonly ExerciseId[];
  /** The routines already done today, each as its exercises in any order. None if absent. */
  readonly today?: readonly (readonly ExerciseId[])[];
  /** Exercises never done before: they get time to read. None if absent. */
  readonly newTo?: ReadonlySet<ExerciseId>;
}

/** A routine that was done: the local day, and its exercises in order. */
export interface Done {
  readonly day: string;
  readonly exerciseIds: readonly ExerciseId[];
}

/** How many exercises count as recent: about four routines. */
const recentExercises = 24;

/** What the routines done so far, oldest first, mean for the next one on this day. */
export function historyOf(
  done: readonly Done[],
  day: string,
  catalogue: readonly Exercise[] = builtIn,
): History {
  const ever = new Set(done.flatMap(({ exerciseIds }) => exerciseIds));
  return {
    recent: done
      .slice(-recentExercises)
      .flatMap(({ exerciseIds }) => exerciseIds)
      .reverse()
      .slice(0, recentExercises),
    today: done.filter((routine) => routine.day === day).map(({ exerciseIds }) => exerciseIds),
    newTo: new Set(catalogue.map(({ id }) => id).filter((id) => !ever.has(id))),
  };
}
