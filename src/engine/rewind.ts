import type { Breaks, Prompt } from '../breaks/index.ts';
import type { Session } from '../session/index.ts';
import { resumeSession, settleAt } from '../session/index.ts';
import type { Sitting } from '../sitting/index.ts';
import type { EngineState } from './state.ts';

/**
 * The state after the clock was set back to `now`: every saved instant moves with it, so that what has lasted a
 * while has lasted as long, and what still has to last does. A clock set forward cannot be told from a sleep.
 */
export function rewind(state: EngineState, now: number): EngineState {
  const byMs = state.lastSeenAt - now;
  if (byMs <= 0) return state;
  const { pause, session, starting } = state;
  return {
    ...state,
    presence: { ...state.presence, sinceAt: state.presence.sinceAt - byMs },
    watchingSince: state.watchingSince === null ? null : state.watchingSince - byMs,
    holds: state.holds.map((hold) => ({ ...hold, sinceAt: hold.sinceAt - byMs })),
    sitting: rewindSitting(state.sitting, byMs),
    breaks: rewindBreaks(state.breaks, byMs),
    pause: pause && { untilAt: pause.untilAt - byMs },
    session: session && rewindSession(session, state.lastSeenAt, now),
    starting: starting && { ...starting, askedAt: starting.askedAt - byMs },
    outbox: state.outbox.map((outgoing) => ({
      ...outgoing,
      refusedAt: outgoing.refusedAt === null ? null : outgoing.refusedAt - byMs,
    })),
  };
}

function rewindSitting(sitting: Sitting, byMs: number): Sitting {
  if (sitting.kind !== 'away') return { ...sitting, sinceAt: sitting.sinceAt - byMs };
  const lockedAt = sitting.lockedAt === null ? null : sitting.lockedAt - byMs;
  return { ...sitting, awayAt: sitting.awayAt - byMs, lockedAt };
}

/** `dueAt` stays: it names the question that may be standing. */
function rewindBreaks(breaks: Breaks, byMs: number): Breaks {
  switch (breaks.kind) {
    case 'counting':
      return breaks;
    case 'due':
      return { ...breaks, prompt: rewindPrompt(breaks.prompt, byMs) };
    case 'snoozed':
      return { ...breaks, snoozedAt: breaks.snoozedAt - byMs, untilAt: breaks.untilAt - byMs };
  }
}

function rewindPrompt(prompt: Prompt, byMs: number): Prompt {
  switch (prompt.kind) {
    case 'wanted':
      return prompt;
    case 'waiting':
    case 'resting':
      return { ...prompt, untilAt: prompt.untilAt - byMs };
    case 'shown':
      return { ...prompt, shownAt: prompt.shownAt - byMs };
    case 'blocked':
      return { ...prompt, since: prompt.since - byMs };
  }
}

function rewindSession(session: Session, lastSeenAt: number, now: number): Session {
  const { clock } = session;
  const byMs = lastSeenAt - now;
  // A clock set back to before 1970 is a broken one, and no instant of a record lies there.
  const startedAt = Math.max(0, session.startedAt - byMs);
  switch (clock.kind) {
    case 'running':
      return { ...resumeSession(settleAt(session, lastSeenAt), now), startedAt };
    case 'paused': {
      const { awaitedSince } = clock;
      const awaited = awaitedSince === undefined ? {} : { awaitedSince: awaitedSince - byMs };
      return { ...session, startedAt, clock: { ...clock, pausedAt: clock.pausedAt - byMs, ...awaited } };
    }
    case 'left':
      return { ...session, startedAt, clock: { ...clock, leftAt: clock.leftAt - byMs } };
  }
}
