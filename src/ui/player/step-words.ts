import { exerciseById } from '../../exercises/index.ts';
import type { Step } from '../../routines/index.ts';
import type { Position, Unit } from '../../session/index.ts';
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

export function stepWords({ step, unit, next }: InStep, words: Words): StepWords {
  return {
    doing: doingWords(step, unit, words),
    where: whereWords(step, turnOf(step, unit), words),
    unit: unitWords(step, unit, words),
    cue: words.t(`exercise.${step.exerciseId}.${step.kind === 'prepare' ? 'summary' : 'cue'}`),
    next: nextWords(step, next, words),
  };
}

/** One sentence for a screen reader when a step begins: what, where, for how long. */
export function announcement({ step }: InStep, words: Words): string {
  return [
    step.kind === 'prepare' ? words.t(`exercise.${step.exerciseId}.name`) : '',
    doingWords(step, null, words),
    whereWords(step, step.side, words),
    step.count > 1 ? countWords(step, words) : countdown(step.durationMs, words),
    step.kind === 'prepare' ? words.t(`exercise.${step.exerciseId}.summary`) : '',
  ]
    .filter((part) => part !== '')
    .join('. ');
}

function doingWords(step: Step, unit: Unit | null, { t }: Words): string {
  if (step.posture !== undefined) return t(`player.posture.${step.posture}`);
  if (step.kind === 'breathe' && unit !== null) {
    return t(unit.elapsedMs < unit.durationMs / 2 ? 'player.doing.breatheIn' : 'player.doing.breatheOut');
  }
  return t(`player.doing.${step.kind}`);
}

function whereWords({ kind, direction }: Step, side: Step['side'], { t }: Words): string {
  const isAhead = kind === 'prepare' || kind === 'switch' || kind === 'rest';
  return [
    side === null ? '' : t(isAhead ? `player.nextSide.${side}` : `player.side.${side}`),
    direction === undefined ? '' : t(`player.direction.${direction}`),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The side of this very moment: where sides alternate within a step, the odd repetitions are the left side's. */
function turnOf({ kind, exerciseId, side }: Step, unit: Unit | null): Step['side'] {
  if (unit === null || kind !== 'work' || exerciseById(exerciseId).sides !== 'alternating') return side;
  return unit.number % 2 === 1 ? 'left' : 'right';
}

function unitWords(step: Step, unit: Unit | null, { t }: Words): string {
  if (unit !== null && step.count > 1)
    return t(`player.unit.${unitOf(step)}`, { n: unit.number, of: unit.of });
  return step.sets > 1 ? t('player.set', { n: step.set, of: step.sets }) : '';
}

function countWords(step: Step, words: Words): string {
  return words.count(`player.count.${unitOf(step)}`, step.count);
}

function unitOf(step: Step): 'rep' | 'breath' | 'circle' {
  if (step.kind === 'breathe') return 'breath';
  return step.direction === undefined ? 'rep' : 'circle';
}

function nextWords(step: Step, next: Step | null, words: Words): string {
  const { t } = words;
  if (next === null) return t('player.nextNothing');
  if (next.exerciseId !== step.exerciseId) {
    return t('player.nextExercise', { what: t(`exercise.${next.exerciseId}.name`) });
  }
  const what = doingWords(next, null, words);
  const amount = next.count > 1 ? countWords(next, words) : countdown(next.durationMs, words);
  return t('player.next', { what, amount });
}
