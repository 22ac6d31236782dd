import type { Timeline } from '../../routines/index.ts';
import type { Cue } from '../../session/index.ts';
import { cueWords } from '../sound/cue-words.ts';
import type { Words } from '../words.ts';

/** How long a caption stands: long enough to look up and read it. */
export const captionMs = 3_000;

/**
 * The words of a cue that was told so many milliseconds ago, to be read where its like would stand else; empty when
 * the player's own lines and its timer say it already.
 */
export function captionOf(cue: Cue | null, agoMs: number, timeline: Timeline, words: Words): string {
  if (cue === null || agoMs >= captionMs || agoMs < 0) return '';
  switch (cue.kind) {
    case 'halfway':
    case 'units-left':
    case 'done':
      return cueWords(cue, timeline, words, []);
    case 'units-done':
      return words.t('player.cue.unitsDone', { n: cue.n });
    case 'ready':
    case 'go':
    case 'switch':
    case 'rest':
    case 'seconds-left':
      return '';
  }
}
