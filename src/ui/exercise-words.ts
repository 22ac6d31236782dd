import { isOwnId, textKeys } from '../exercises/index.ts';
import type { Exercise, ExerciseId, OwnWords } from '../exercises/index.ts';
import type { Words } from './words.ts';

/** What is said of an exercise. Texts that its writer left out are empty. */
export interface ExerciseWords extends OwnWords {
  /** Where the amounts come from; empty for an exercise of somebody's own. */
  readonly source: string;
}

/** The words of an exercise, built in or somebody's own. */
export function exerciseWords(exercise: Exercise, t: Words['t']): ExerciseWords {
  if (exercise.words) return { ...exercise.words, source: '' };
  const keys = textKeys(exercise);
  return {
    name: t(keys.name),
    summary: t(keys.summary),
    steps: keys.steps.map((key) => t(key)),
    cue: t(keys.cue),
    mistakes: keys.mistakes.map((key) => t(key)),
    caution: t(keys.caution),
    source: t(keys.source),
  };
}

/**
 * The name of an exercise by its id. Those of somebody's own are looked up in `known`; one that this version
 * knows nothing of is named as such.
 */
export function exerciseName(id: ExerciseId, t: Words['t'], known: readonly Exercise[] = []): string {
  const own = known.find((exercise) => exercise.id === id)?.words?.name;
  const builtIn = isOwnId(id) ? '' : t(`exercise.${id}.name`);
  return own ?? (builtIn || t('page.unknownExercise'));
}
