import type { Step } from '../routines/index.ts';
import type { Unit } from '../session/index.ts';
import type { Words } from './words.ts';

/** "Hold", "Breathe in", "Get ready"; how to stand or lie where that comes first. */
export function doingWords(step: Step, unit: Unit | null, { t }: Words): string {
  if (step.posture !== undefined) return t(`player.posture.${step.posture}`);
  if (step.kind === 'breathe' && unit !== null) {
    return t(unit.elapsedMs < unit.durationMs / 2 ? 'player.doing.breatheIn' : 'player.doing.breatheOut');
  }
  return t(`player.doing.${step.kind}`);
}

/** "Left side", "Forward"; both where both apply. */
export function whereWords({ kind, direction }: Step, side: Step['side'], { t }: Words): string {
  const isAhead = kind === 'prepare' || kind === 'switch' || kind === 'rest';
  return joined(
    [
      side === null ? '' : t(isAhead ? `player.nextSide.${side}` : `player.side.${side}`),
      direction === undefined ? '' : t(`player.direction.${direction}`),
    ],
    ', ',
  );
}

/** "8 reps". */
export function countWords(step: Step, words: Words): string {
  return words.count(`player.count.${unitOf(step)}`, step.count);
}

/** What a step counts. */
export function unitOf(step: Step): 'rep' | 'breath' | 'circle' {
  if (step.kind === 'breathe') return 'breath';
  return step.direction === undefined ? 'rep' : 'circle';
}

/** The parts that there are, one after another. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
