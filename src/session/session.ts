import type { Setting } from '../exercises/index.ts';
import { timelineMs } from '../routines/index.ts';
import type { Timeline } from '../routines/index.ts';
import { withPlayed } from './played.ts';
import type { PlayedSpan } from './played.ts';

/**
 * One playing of a timeline. Nothing in it counts: where it stands follows from the clock and the saved instants.
 *
 *   running --pauseSession--> paused --resumeSession--> running --its last step ends--> over
 */
export interface Session {
  readonly id: string;
  readonly setting: Setting;
  /** The minutes that were asked for; the timeline lasts about as long. */
  readonly minutes: number;
  readonly timeline: Timeline;
  readonly startedAt: number;
  /**
   * `offsetMs` is the place in the timeline at `sinceAt` or `pausedAt`. A step back or a skip sets the instant
   * anew, also while paused: somebody is there.
   */
  readonly clock:
    | { readonly kind: 'running'; readonly offsetMs: number; readonly sinceAt: number }
    | { readonly kind: 'paused'; readonly offsetMs: number; readonly pausedAt: number };
  /**
   * What was played through until the clock was last set, in order and merged; what is skipped is not in it.
   * Each stretch begins where a step begins, so there are at most as many as steps.
   */
  readonly played: readonly PlayedSpan[];
}

/** Going back within this long of a step's start means the step before it. */
const backToPreviousMs = 2_000;

/** Begins to play a timeline at `now`. */
export function startSession(
  id: string,
  { setting, minutes, timeline }: Pick<Session, 'setting' | 'minutes' | 'timeline'>,
  now: number,
): Session {
  const clock = { kind: 'running', offsetMs: 0, sinceAt: now } as const;
  return { id, setting, minutes, timeline, startedAt: now, clock, played: [] };
}

/**
 * The place in the timeline at `now`, from 0 to its whole length. It is never before the place at which the clock
 * was last set, however far the computer's clock is set back. Who knows an instant at which the session surely
 * played goes on from there with `resumeSession(settleAt(session, thatInstant), now)`.
 */
export function offsetAt({ clock, timeline }: Session, now: number): number {
  if (clock.kind === 'paused') return clock.offsetMs;
  return Math.min(clock.offsetMs + Math.max(0, now - clock.sinceAt), timelineMs(timeline));
}

/** When the last step will end if nobody stops it; null while paused. */
export function endsAt({ clock, timeline }: Session): number | null {
  return clock.kind === 'paused' ? null : clock.sinceAt + timelineMs(timeline) - clock.offsetMs;
}

/** When the step that runs at `now` will end; null while paused and when all steps are over. */
export function nextStepAt(session: Session, now: number): number | null {
  const { clock, timeline } = session;
  if (clock.kind === 'paused' || isOver(session, now)) return null;
  const offsetMs = offsetAt(session, now);
  const next = stepStarts(timeline).find((startMs) => startMs > offsetMs) ?? timelineMs(timeline);
  return clock.sinceAt + next - clock.offsetMs;
}

/** Stops the clock. Harmless when it stands already, or when all steps are over. */
export function pauseSession(session: Session, now: number): Session {
  if (session.clock.kind === 'paused' || isOver(session, now)) return session;
  const clock = { kind: 'paused', offsetMs: offsetAt(session, now), pausedAt: now } as const;
  return { ...session, clock, played: playedAt(session, now) };
}

/** Lets the clock go on. Harmless when it runs already. */
export function resumeSession(session: Session, now: number): Session {
  if (session.clock.kind === 'running') return session;
  return { ...session, clock: { kind: 'running', offsetMs: session.clock.offsetMs, sinceAt: now } };
}

/** To the start of the current step, or of the one before it when the current one has hardly begun. */
export function stepBack(session: Session, now: number): Session {
  if (isOver(session, now)) return session;
  const offsetMs = offsetAt(session, now);
  const starts = [...new Set(stepStarts(session.timeline))];
  const current = starts.findLastIndex((startMs) => startMs <= offsetMs);
  const hasHardlyBegun = offsetMs - (starts[current] ?? 0) < backToPreviousMs;
  return moveTo(session, starts[hasHardlyBegun ? current - 1 : current] ?? 0, now);
}

/** To the end of the current step. What was not played of it does not count as done. */
export function skipStep(session: Session, now: number): Session {
  if (isOver(session, now)) return session;
  const offsetMs = offsetAt(session, now);
  const next = stepStarts(session.timeline).find((startMs) => startMs > offsetMs);
  return moveTo(session, next ?? timelineMs(session.timeline), now);
}

/**
 * The session as it stood at an earlier instant, `until`, and has been paused since: the machine slept, and it
 * surely played only until then. Changes nothing when it stood still already or was over by then.
 */
export function settleAt(session: Session, until: number): Session {
  if (session.clock.kind === 'paused') return session;
  return pauseSession(session, Math.max(until, session.clock.sinceAt));
}

/** What was played through by `now`, the running stretch included. */
export function playedAt(session: Session, now: number): readonly PlayedSpan[] {
  if (session.clock.kind === 'paused') return session.played;
  return withPlayed(session.played, { fromMs: session.clock.offsetMs, toMs: offsetAt(session, now) });
}

/** Where each step begins, in milliseconds from the timeline's start. */
export function stepStarts({ steps }: Timeline): readonly number[] {
  let startMs = 0;
  return steps.map(({ durationMs }) => {
    const start = startMs;
    startMs += durationMs;
    return start;
  });
}

function isOver(session: Session, now: number): boolean {
  return offsetAt(session, now) >= timelineMs(session.timeline);
}

/** A session that stands at its end is over, not paused: nothing is left to resume. */
function moveTo(session: Session, offsetMs: number, now: number): Session {
  const played = playedAt(session, now);
  const staysPaused = session.clock.kind === 'paused' && offsetMs < timelineMs(session.timeline);
  const clock = staysPaused
    ? ({ kind: 'paused', offsetMs, pausedAt: now } as const)
    : ({ kind: 'running', offsetMs, sinceAt: now } as const);
  return { ...session, clock, played };
}
