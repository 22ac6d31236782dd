import { textKeys } from '../exercises/index.ts';
import type { Exercise, OwnWords } from '../exercises/index.ts';
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
