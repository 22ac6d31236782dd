import type { ExerciseDone } from '../../session/index.ts';
import { countdown } from '../time-phrases.ts';
import type { Words } from '../words.ts';

/** "20 reps", "8 of 20 reps", "40 s held". A hold is told in seconds, as half of one is something too. */
export function donePhrase({ kind, planned, done, plannedMs, doneMs }: ExerciseDone, words: Words): string {
  if (kind === 'hold') {
    return done === planned
      ? words.t('popup.done.held', { time: countdown(plannedMs, words) })
      : words.t('popup.donePart.held', {
          done: countdown(doneMs, words),
          time: countdown(plannedMs, words),
        });
  }
  return done === planned
    ? words.count(`popup.done.${kind}`, planned)
    : words.count(`popup.donePart.${kind}`, planned, { done });
}
