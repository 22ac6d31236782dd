import { isOwnId } from '../exercises/index.ts';
import type { Exercise, ExerciseId } from '../exercises/index.ts';
import type { Words } from './words.ts';

/**
 * The name of an exercise by its id. Those of somebody's own are looked up in `known`; one that this version
 * knows nothing of is named as such.
 */
export function exerciseName(id: ExerciseId, t: Words['t'], known: readonly Exercise[] = []): string {
  const own = known.find((exercise) => exercise.id === id)?.words?.name;
  const builtIn = isOwnId(id) ? '' : t(`exercise.${id}.name`);
  return own ?? (builtIn || t('page.unknownExercise'));
}
