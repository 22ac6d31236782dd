import { findExercise } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import type { Step, Timeline } from '../../routines/index.ts';
import type { Cue } from '../../session/index.ts';
import { exerciseName } from '../exercise-name.ts';
import { exerciseWords } from '../exercise-words.ts';
import { countWords, doingWords, joined, whereWords } from '../step-phrases.ts';
import type { Words } from '../words.ts';

/** A cue as it is spoken. Of an exercise that is not in `catalogue` no more than the amounts can be said. */
export function cueWords(
  cue: Cue,
  { steps }: Timeline,
  words: Words,
  catalogue: readonly Exercise[],
): string {
  const { t } = words;
  const step = steps[cue.index];
  if (step === undefined) return '';
  switch (cue.kind) {
    case 'ready':
      return sentences(
        exerciseName(step.exerciseId, t, catalogue),
        step.posture === undefined ? '' : doingWords(step, null, words),
        summaryOf(step, words, catalogue),
        sideAhead(step, words),
      );
    case 'go':
      return sentences(
        doingWords(step, null, words),
        whereWords(step, step.side, words),
        amountOf(step, words),
      );
    case 'switch':
      return sentences(t('player.doing.switch'), sideAhead(step, words));
    case 'rest':
      return doingWords(step, null, words);
    case 'seconds-left':
    case 'units-done':
      return String(cue.n);
    case 'units-left':
      return words.count('player.cue.unitsLeft', cue.n);
    case 'halfway':
    case 'done':
      return t(`player.cue.${cue.kind}`);
  }
}

const sentences = (...parts: readonly string[]): string => joined(parts, '. ');

const sideAhead = ({ side }: Step, { t }: Words): string =>
  side === null ? '' : t(`player.nextSide.${side}`);

function summaryOf(step: Step, { t }: Words, catalogue: readonly Exercise[]): string {
  const exercise = findExercise(step.exerciseId, catalogue);
  return exercise ? exerciseWords(exercise, t).summary : '';
}

function amountOf(step: Step, words: Words): string {
  return step.count < 2
    ? words.count('player.cue.seconds', Math.round(step.durationMs / 1000))
    : countWords(step, words);
}
