/**
 * How much of its thread a page spends on drawing, at most. What a browser without a graphics card paints on the
 * processor comes on top, about as much again.
 */
const share = 0.04;
/** From one picture of a screen to the next. */
export const screenMs = 1000 / 60;
/** What a movement is still followed with, a little less than film's twelve a second. */
const mostMs = 1000 / 10;
/** How much of what is known one more measurement replaces. */
const weight = 1 / 8;

/** What a frame is taken to cost, in ms, before one was measured. */
export const unmeasuredMs = 1;

/** How long from one frame to the next, in ms, where each costs the page's thread `costMs`. */
export function frameGapMs(costMs: number): number {
  return Math.min(mostMs, Math.max(screenMs, costMs / share));
}

/** What a frame costs, in ms, by what was known and what the latest took. */
export function costWith(latestMs: number, costMs: number): number {
  return costMs + (latestMs - costMs) * weight;
}
