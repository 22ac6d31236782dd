/** What the browser tells while a good moment is waited for. */
export type Observation =
  /** Another tab or window is in front, or the person has left for another program. */
  | 'switched'
  /** What somebody waited for or listened to is over: the page in front has loaded, or its sound has stopped. */
  | 'ended'
  /** Something that may hold a question up is not as it was: the size of a window, sound, a camera. */
  | 'changed';

/** Whoever leaves what they have been on for this long is between two things; who leaves sooner is looking for one. */
export const onItMs = 20_000;

/** An absence from this long on was a pause, and whoever is back after at most so long has not begun anything yet. */
export const shortPauseMs = { min: 30_000, max: 90_000 } as const;

/**
 * Whether an observation at `now` is a good moment for a question, by somebody who has been on the same thing
 * since `sinceAt`; and since when they are on the same thing after it.
 */
export function takeIn(
  sinceAt: number,
  observation: Observation,
  now: number,
): { readonly isMoment: boolean; readonly sinceAt: number } {
  switch (observation) {
    case 'switched':
      return { isMoment: now - sinceAt >= onItMs, sinceAt: now };
    case 'ended':
      return { isMoment: true, sinceAt };
    case 'changed':
      return { isMoment: false, sinceAt };
  }
}
