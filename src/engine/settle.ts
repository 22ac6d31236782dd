import { freshBreaks, settleBreaks, snoozeBreak } from '../breaks/index.ts';
import { completionOf } from '../journal/index.ts';
import { endsAt, settleAt } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import { arriveAtDesk, freshStart, goAway, satMsAt, settleSitting } from '../sitting/index.ts';
import type { RestRules, Sitting } from '../sitting/index.ts';
import type { Settings } from '../settings/index.ts';
import { limits } from './state.ts';
import type { Context } from './context.ts';
import { rewind } from './rewind.ts';
import type { EngineState, Outgoing } from './state.ts';
import { finishedShowsMs, lateAfterMs, pausedSessionEndsMs, playerBeginsMs } from './timing.ts';

/**
 * The state at `context.now` when nothing happened but time: what has ended is ended, what has become due is due.
 * Pages call it too, so that what they show is right even before the background has woken up.
 */
export function settle(before: EngineState, context: Context): EngineState {
  const { now } = context;
  let state = rewind(before, now);
  if (hasSlept(state, now)) state = wakeFromSleep(state, context);
  state = settleClock(state, context);
  state = settleSession(state, context);
  state = settleStarting(state, context);
  state = settleFinished(state, now);
  return { ...state, lastSeenAt: now };
}

/** The rules for natural breaks in the units of the sitting clock. */
export function restRules(settings: Settings): RestRules {
  return { idleBreakMs: settings.idleBreakMin * 60_000, lockBreakMs: settings.lockBreakMin * 60_000 };
}

/** Ends the session as of `endedAt`: one completion, which says what was done. */
export function endSession(state: EngineState, endedAt: number, context: Context): EngineState {
  const { session } = state;
  if (session === null) return state;
  const completion = completionOf(session, endedAt, context.zone);
  const moved = completion.outcome !== 'abandoned';
  const done = completion.exercises.map((exercise) => exercise.exerciseId);
  const ended: EngineState = {
    ...state,
    session: null,
    finished: completion,
    outbox: tryAgain([...state.outbox, { completion, refusedAt: null }]).slice(-limits.outbox),
    recent: moved ? [...new Set([...done, ...state.recent])].slice(0, limits.recent) : state.recent,
  };
  if (moved) return takeBreak(ended, endedAt);
  // Started and left at once: nobody moved, so the break stays due, after a decent silence.
  return { ...ended, breaks: snoozeBreak(state.breaks, context.now, context.settings.snoozeMin * 60_000) };
}

/** Completions that were refused are offered to the journal once more. */
export function tryAgain(outbox: readonly Outgoing[]): readonly Outgoing[] {
  return outbox.map(({ completion }) => ({ completion, refusedAt: null }));
}

/** When a session that is left alone ends: at its last step's end, or a while after it was paused. */
export function sessionOverAt(session: Session): number | null {
  return session.clock.kind === 'paused' ? session.clock.pausedAt + pausedSessionEndsMs : endsAt(session);
}

/** Somebody moves, or is about to: no break is wanted from them. */
export function isBusy({ session, starting }: EngineState): boolean {
  return session !== null || starting !== null;
}

/** When a player that was asked for and never began is given up; null when none is awaited. */
export function startingOverAt({ starting }: EngineState): number | null {
  return starting === null ? null : starting.askedAt + playerBeginsMs;
}

/** The person has moved: sitting starts from zero at `movedAt`. */
export function takeBreak(state: EngineState, movedAt: number): EngineState {
  const sitting: Sitting =
    state.sitting.kind === 'at-desk' ? freshStart(movedAt) : { ...state.sitting, satMs: 0, rested: true };
  return { ...state, sitting, breaks: freshBreaks };
}

/**
 * The alarm should have rung long ago. https://developer.chrome.com/docs/extensions/reference/api/alarms:
 * alarms go on while the device sleeps and missed ones ring when it wakes.
 */
function hasSlept(state: EngineState, now: number): boolean {
  return state.wakeAt !== null && now > state.wakeAt + lateAfterMs;
}

/** Nobody was there since the last sure sign of life; a session stood still from then on. */
function wakeFromSleep(state: EngineState, context: Context): EngineState {
  const { lastSeenAt, sitting } = state;
  const rules = restRules(context.settings);
  const woken =
    sitting.kind === 'away' ? sitting : arriveAtDesk(goAway(sitting, lastSeenAt, null), context.now, rules);
  return {
    ...state,
    sitting: woken,
    session: state.session && settleAt(state.session, lastSeenAt),
  };
}

function settleClock(state: EngineState, context: Context): EngineState {
  const { now, settings } = context;
  const { startedAt } = context.work;
  if (state.pause !== null && now >= state.pause.untilAt) {
    return settleClock({ ...takeBreak(state, state.pause.untilAt), pause: null }, context);
  }
  const sitting = settleSitting(state.sitting, now, startedAt, restRules(settings));
  if (isBusy(state)) return { ...state, sitting };
  const isOn = startedAt !== null && state.pause === null;
  const breaks = settleBreaks(state.breaks, now, satMsAt(sitting, now), settings.limitMin * 60_000, isOn);
  return { ...state, sitting, breaks: askAgainAfterAbsence(breaks, sitting) };
}

/** A prompt never stands on an empty desk; whoever comes back too soon for a break is asked anew. */
function askAgainAfterAbsence(breaks: EngineState['breaks'], sitting: Sitting): EngineState['breaks'] {
  const isShown = breaks.kind === 'due' && breaks.prompt.kind === 'shown';
  return isShown && sitting.kind === 'away' ? { ...breaks, prompt: { kind: 'wanted' } } : breaks;
}

function settleSession(state: EngineState, context: Context): EngineState {
  const { session } = state;
  if (session === null) return state;
  const overAt = sessionOverAt(session);
  if (overAt === null || context.now < overAt) return state;
  const endedAt = session.clock.kind === 'paused' ? session.clock.pausedAt : overAt;
  return settleClock(endSession(state, endedAt, context), context);
}

/** A player that was opened and never began: the break is as due as it was, and is asked for again. */
function settleStarting(state: EngineState, context: Context): EngineState {
  const overAt = startingOverAt(state);
  if (overAt === null || context.now < overAt) return state;
  const breaks =
    state.breaks.kind === 'due' ? { ...state.breaks, prompt: { kind: 'wanted' } as const } : state.breaks;
  return settleClock({ ...state, starting: null, breaks }, context);
}

function settleFinished(state: EngineState, now: number): EngineState {
  const { finished } = state;
  return finished !== null && now - finished.endedAt >= finishedShowsMs
    ? { ...state, finished: null }
    : state;
}
