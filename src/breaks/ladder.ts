import { promptWaits } from './rules.ts';
import type { Channel } from './rules.ts';

/** A channel in which the question was put, and whether it stands there. */
export interface Tried {
  readonly channel: Channel;
  readonly triedAt: number;
  readonly isUp: boolean;
}

/** The next channel in which to put a question that was tried in those, and from when on; null when none is left. */
export function nextStep(
  tried: readonly Tried[],
  channels: readonly Channel[],
): { readonly channel: Channel; readonly at: number } | null {
  const channel = channels.find((candidate) => !tried.some((known) => known.channel === candidate));
  if (channel === undefined) return null;
  const last = tried.findLast(({ isUp }) => isUp);
  // What could not be put anywhere yet waits for nothing.
  return { channel, at: last === undefined ? -Infinity : last.triedAt + promptWaits.stepMs };
}

/** What was tried, with one more: what came of the same channel before no longer counts. */
export function withTried(tried: readonly Tried[], step: Tried): readonly Tried[] {
  return [...tried.filter(({ channel }) => channel !== step.channel), step];
}
