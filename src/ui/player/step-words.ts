import { findExercise } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import type { Step } from '../../routines/index.ts';
import type { Position, Unit } from '../../session/index.ts';
import { exerciseName } from '../exercise-name.ts';
import { exerciseWords } from '../exercise-words.ts';
import { countWords, doingWords, joined, unitOf, whereWords } from '../step-phrases.ts';
import { countdown } from '../time-phrases.ts';
import type { Words } from '../words.ts';

type InStep = Extract<Position, { kind: 'in-step' }>;

/** What the player says of this moment, line by line. Lines that do not apply are empty. */
export interface StepWords {
  /** "Hold", "Breathe in", "Get ready". */
  readonly doing: string;
  /** "Left side", "Forward"; both where both apply. */
  readonly where: string;
  /** "Rep 3 of 8". */
  readonly unit: string;
  /** How to get there while getting ready, else the cue. */
  readonly cue: string;
  readonly next: string;
}

/** The exercises of the session are in `catalogue`; of one that is not, no more than the amounts can be said. */
export function stepWords(
  { step, unit, next }: InStep,
  words: Words,
  catalogue: readonly Exercise[],
): StepWords {
  const exercise = findExercise(step.exerciseId, catalogue);
  return {
    doing: doingWords(step, unit, words),
    where: whereWords(step, turnOf(step, unit, exercise), words),
    unit: unitWords(step, unit, words),
    cue: lineFor(step, exercise, words),
    next: nextWords(step, next, words, catalogue),
  };
}

/** One sentence for a screen reader when a step begins: what, where, for how long. */
export function announcement({ step }: InStep, words: Words, catalogue: readonly Exercise[]): string {
  const exercise = findExercise(step.exerciseId, catalogue);
  const parts = [
    step.kind === 'prepare' ? exerciseName(step.exerciseId, words.t, catalogue) : '',
    doingWords(step, null, words),
    whereWords(step, step.side, words),
    step.count > 1 ? countWords(step, words) : countdown(step.durationMs, words),
    step.kind === 'prepare' ? lineFor(step, exercise, words) : '',
  ];
  return joined(parts, '. ');
}

/** How to get there while getting ready, else what to keep in mind. */
function lineFor({ kind }: Step, exercise: Exercise | undefined, { t }: Words): string {
  if (!exercise) return '';
  return exerciseWords(exercise, t)[kind === 'prepare' ? 'summary' : 'cue'];
}

/** The side of this very moment: where sides alternate within a step, the odd repetitions are the left side's. */
function turnOf({ kind, side }: Step, unit: Unit | null, exercise: Exercise | undefined): Step['side'] {
  if (unit === null || kind !== 'work' || exercise?.sides !== 'alternating') return side;
  return unit.number % 2 === 1 ? 'left' : 'right';
}

function unitWords(step: Step, unit: Unit | null, { t }: Words): string {
  if (unit !== null && step.count > 1)
    return t(`player.unit.${unitOf(step)}`, { n: unit.number, of: unit.of });
  return step.sets > 1 ? t('player.set', { n: step.set, of: step.sets }) : '';
}

function nextWords(step: Step, next: Step | null, words: Words, catalogue: readonly Exercise[]): string {
  const { t } = words;
  if (next === null) return t('player.nextNothing');
  if (next.exerciseId !== step.exerciseId) {
    return t('player.nextExercise', { what: exerciseName(next.exerciseId, t, catalogue) });
  }
  const what = doingWords(next, null, words);
  const amount = next.count > 1 ? countWords(next, words) : countdown(next.durationMs, words);
  return t('player.next', { what, amount });
}
