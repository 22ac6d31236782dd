import type { Setting } from '../exercises/index.ts';
import { timelineMs } from '../routines/index.ts';
import type { Timeline } from '../routines/index.ts';
import { withPlayed } from './played.ts';
import type { PlayedSpan } from './played.ts';

/**
 * One playing of a timeline. Nothing in it counts: where it stands follows from the clock and the saved instants.
 *
 *   running --pauseSession--> paused --resumeSession--> running --its last step ends--> over
 *   running, paused --leaveSession--> left --returnToSession--> as it was
 *
 * A session that was left, or paused and forgotten, is over once its owner says so: it holds no deadline.
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
    | {
        readonly kind: 'paused';
        readonly offsetMs: number;
        readonly pausedAt: number;
        /** Since when whoever was away, without having paused it, is asked whether to go on. */
        readonly awaitedSince?: number;
      }
    | {
        readonly kind: 'left';
        readonly offsetMs: number;
        readonly leftAt: number;
        /** Whether it ran until then. */
        readonly wasRunning: boolean;
      };
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
  if (clock.kind !== 'running') return clock.offsetMs;
  return Math.min(clock.offsetMs + Math.max(0, now - clock.sinceAt), timelineMs(timeline));
}

/** When the last step will end if nobody stops it; null while the clock stands. */
export function endsAt({ clock, timeline }: Session): number | null {
  return clock.kind !== 'running' ? null : clock.sinceAt + timelineMs(timeline) - clock.offsetMs;
}

/** Since when the clock stands; null while it runs. */
export function stoodSince({ clock }: Session): number | null {
  switch (clock.kind) {
    case 'running':
      return null;
    case 'paused':
      return clock.pausedAt;
    case 'left':
      return clock.leftAt;
  }
}

/** Stops the clock. Harmless when it stands already, or when all steps are over. */
export function pauseSession(session: Session, now: number): Session {
  if (session.clock.kind !== 'running' || isOver(session, now)) return session;
  const clock = { kind: 'paused', offsetMs: offsetAt(session, now), pausedAt: now } as const;
  return { ...session, clock, played: playedAt(session, now) };
}

/** Lets the clock go on. Harmless when it runs already, or was left. */
export function resumeSession(session: Session, now: number): Session {
  if (session.clock.kind !== 'paused') return session;
  return { ...session, clock: { kind: 'running', offsetMs: session.clock.offsetMs, sinceAt: now } };
}

/** Ends the session early, as of `now`. Harmless when it was left already, or when all steps are over. */
export function leaveSession(session: Session, now: number): Session {
  const { clock } = session;
  if (clock.kind === 'left' || isOver(session, now)) return session;
  const wasRunning = clock.kind === 'running';
  const left = { kind: 'left', offsetMs: offsetAt(session, now), leftAt: now, wasRunning } as const;
  return { ...session, clock: left, played: playedAt(session, now) };
}

/** Takes the early end back: the session is as it was when it was left. */
export function returnToSession(session: Session, now: number): Session {
  const { clock } = session;
  if (clock.kind !== 'left') return session;
  const { offsetMs } = clock;
  return {
    ...session,
    clock: clock.wasRunning
      ? { kind: 'running', offsetMs, sinceAt: now }
      : { kind: 'paused', offsetMs, pausedAt: now },
  };
}

/** To the start of the current step, or of the one before it when the current one has hardly begun. */
export function stepBack(session: Session, now: number): Session {
  if (session.clock.kind === 'left' || isOver(session, now)) return session;
  const offsetMs = offsetAt(session, now);
  const starts = [...new Set(stepStarts(session.timeline))];
  const current = starts.findLastIndex((startMs) => startMs <= offsetMs);
  const hasHardlyBegun = offsetMs - (starts[current] ?? 0) < backToPreviousMs;
  return moveTo(session, starts[hasHardlyBegun ? current - 1 : current] ?? 0, now);
}

/** To the end of the current step. What was not played of it does not count as done. */
export function skipStep(session: Session, now: number): Session {
  if (session.clock.kind === 'left' || isOver(session, now)) return session;
  const offsetMs = offsetAt(session, now);
  const next = stepStarts(session.timeline).find((startMs) => startMs > offsetMs);
  return moveTo(session, next ?? timelineMs(session.timeline), now);
}

/**
 * The session as it stood at an earlier instant, `until`, and has been paused since: the machine slept, and it
 * surely played only until then. Changes nothing when it stood still already or was over by then.
 */
export function settleAt(session: Session, until: number): Session {
  if (session.clock.kind !== 'running') return session;
  return pauseSession(session, Math.max(until, session.clock.sinceAt));
}

/** What was played through by `now`, the running stretch included. */
export function playedAt(session: Session, now: number): readonly PlayedSpan[] {
  if (session.clock.kind !== 'running') return session.played;
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
