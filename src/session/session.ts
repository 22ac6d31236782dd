import type { Setting } from '../exercises/index.ts';
import { timelineMs } from '../routines/index.ts';
import type { Timeline } from '../routines/index.ts';
import { withPlayed } from './played.ts';

/** A stretch of the timeline that was played through, in milliseconds from its start. */
export interface PlayedSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

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
  /** `offsetMs` is the place in the timeline at `sinceAt` or `pausedAt`. */
  readonly clock:
    | { readonly kind: 'running'; readonly offsetMs: number; readonly sinceAt: number }
    | { readonly kind: 'paused'; readonly offsetMs: number; readonly pausedAt: number };
  /** What was played through until the clock was last set, in order and merged; what is skipped is not in it. */
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

/** The place in the timeline at `now`, from 0 to its whole length. A clock set back makes it wait, never return. */
export function offsetAt({ clock, timeline }: Session, now: number): number {
  if (clock.kind === 'paused') return clock.offsetMs;
  return Math.min(clock.offsetMs + Math.max(0, now - clock.sinceAt), timelineMs(timeline));
}

/** When the last step will end if nobody stops it; null while paused. */
export function endsAt({ clock, timeline }: Session): number | null {
  return clock.kind === 'paused' ? null : clock.sinceAt + timelineMs(timeline) - clock.offsetMs;
}

/** Stops the clock. Harmless when it stands already. */
export function pauseSession(session: Session, now: number): Session {
  if (session.clock.kind === 'paused') return session;
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
  const offsetMs = offsetAt(session, now);
  const starts = stepStarts(session.timeline);
  const start = starts.findLast((startMs) => startMs <= offsetMs - backToPreviousMs) ?? 0;
  return moveTo(session, start, now);
}

/** To the end of the current step. What was not played of it does not count as done. */
export function skipStep(session: Session, now: number): Session {
  const offsetMs = offsetAt(session, now);
  const next = stepStarts(session.timeline).find((startMs) => startMs > offsetMs);
  return moveTo(session, next ?? timelineMs(session.timeline), now);
}

/** The session as it stood at an earlier instant, `until`, and has been paused since: the machine slept. */
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

function moveTo(session: Session, offsetMs: number, now: number): Session {
  const played = playedAt(session, now);
  const clock =
    session.clock.kind === 'paused'
      ? ({ ...session.clock, offsetMs } as const)
      : ({ kind: 'running', offsetMs, sinceAt: now } as const);
  return { ...session, clock, played };
}
