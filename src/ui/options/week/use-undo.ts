import { useState } from 'preact/hooks';
import type { WeekDraft } from '../week-draft.ts';

interface Change {
  readonly before: WeekDraft;
  readonly after: WeekDraft;
  /** The span that was moved step by step; null for a change made at one go. */
  readonly steppedKey: number | null;
}

/**
 * The last change of a week, to be taken back. Steps of the same span one after the other are one change. What is
 * typed or chosen elsewhere afterwards is not undone along with it: then there is nothing to take back.
 */
export function useUndo(draft: WeekDraft) {
  const [last, setLast] = useState<Change | null>(null);
  const standing = last?.after === draft ? last : null;
  return {
    /** The week before the last change; null when there is nothing to take back. */
    before: standing?.before ?? null,
    note(after: WeekDraft, steppedKey: number | null = null) {
      const goesOn = steppedKey !== null && standing?.steppedKey === steppedKey;
      setLast({ before: goesOn ? standing.before : draft, after, steppedKey });
    },
  };
}
