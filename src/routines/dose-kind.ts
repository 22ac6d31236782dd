import type { Dose } from '../exercises/index.ts';
import type { Step } from './timeline.ts';

/** What is counted in a step that holds something to count. */
export function doseKind({ kind, direction }: Step): Dose['kind'] {
  if (kind === 'hold') return 'hold';
  if (kind === 'breathe') return 'breaths';
  return direction ? 'circles' : 'reps';
}
