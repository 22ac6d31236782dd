import { askAnew, freshBreaks, isMissed, settleBreaks, snoozeBreak } from '../breaks/index.ts';
import type { BreakRules, Breaks } from '../breaks/index.ts';
import { completionOf } from '../journal/index.ts';
import { endsAt, settleAt, stoodSince } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import { freshStart, goAway, settleSitting, standUp } from '../sitting/index.ts';
import type { Sitting } from '../sitting/index.ts';
import type { Settings } from '../settings/index.ts';
import { limits } from './state.ts';
import type { Context } from './context.ts';
import { awayAt, restRules, sleepSince, watchingEndsAt } from './presence.ts';
import { rewind } from './rewind.ts';
import { breakRules, clockAt, noteBreak } from './rhythm.ts';
import type { EngineState, Notice, Outgoing } from './state.ts';
import {
  awaitedMs,
  finishedShowsMs,
  followUpMs,
  lateAfterMs,
  longAwayMs,
  pausedSessionEndsMs,
  playerBeginsMs,
  undoMs,
} from './timing.ts';

/**
 * The state at `context.now` when nothing happened but time: what has ended is ended, what has become due is due.
 * Pages call it too, so that what they show is right even before the background has woken up.
 */
export function settle(before: EngineState, context: Context): EngineState {
  const { now } = context;
  let state = rewind(before, now);
  if (hasSlept(state, now)) state = wakeFromSleep(state, context);
  state = settleWatching(state, context);
  state = settleClock(state, context);
  state = settleSession(state, context);
  state = settleStarting(state, context);
  state = settleFinished(state, now);
  state = settleFollowUp(state, now);
  state = settleZone(state, context.zone);
  return { ...state, lastSeenAt: now };
}

/** A computer that has travelled is told of, as its hours may follow it or not. Of several journeys, the last. */
function settleZone(state: EngineState, zone: string): EngineState {
  if (state.zone === zone) return state;
  if (state.zone === undefined) return { ...state, zone };
  const others = state.notices.filter(({ kind }) => kind !== 'zone-changed');
  const notices: readonly Notice[] = [...others, { kind: 'zone-changed', zone }];
  return { ...state, zone, notices: notices.slice(-limits.notices) };
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
    finishedSince: completion.endedAt,
    outbox: tryAgain([...state.outbox, { completion, refusedAt: null }]).slice(-limits.outbox),
    recent: moved ? [...new Set([...done, ...state.recent])].slice(0, limits.recent) : state.recent,
  };
  if (moved) return noteBreak(takeBreak(ended, endedAt), 'taken', context.settings);
  // Started and left at once: nobody moved, so the break stays due, after a decent silence.
  const { snoozeMin } = context.settings;
  return { ...ended, breaks: snoozeBreak(state.breaks, context.now, snoozeMin * 60_000, Infinity) };
}

/** A break that was let pass without an answer counts as declined. */
export function noteMiss(before: Breaks, state: EngineState, settings: Settings): EngineState {
  return isMissed(before, state.breaks) ? noteBreak(state, 'declined', settings) : state;
}

/** Completions that were refused are offered to the journal once more. */
export function tryAgain(outbox: readonly Outgoing[]): readonly Outgoing[] {
  return outbox.map(({ completion }) => ({ completion, refusedAt: null }));
}

/** When a session that nobody touches is over: at its last step's end, or a while after it stood still. */
export function sessionOverAt(session: Session): number | null {
  const { clock } = session;
  switch (clock.kind) {
    case 'running':
      return endsAt(session);
    case 'paused':
      return clock.awaitedSince === undefined
        ? clock.pausedAt + pausedSessionEndsMs
        : clock.awaitedSince + awaitedMs;
    case 'left':
      return clock.leftAt + undoMs;
  }
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
  return { ...state, sitting: fromZero(state.sitting, movedAt), breaks: freshBreaks };
}

function fromZero(sitting: Sitting, movedAt: number): Sitting {
  switch (sitting.kind) {
    case 'at-desk':
      // Whoever came to the desk later than that has not sat since then.
      return freshStart(Math.max(movedAt, sitting.sinceAt));
    case 'standing':
      return standUp(Math.max(movedAt, sitting.sinceAt));
    case 'away':
      return { ...sitting, satMs: 0, rested: true };
  }
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
  const { lastSeenAt, session } = state;
  return {
    ...sleepSince(state, lastSeenAt, context),
    session: session && interrupted(session, lastSeenAt, context.now),
  };
}

/** The session stood still from `sleptAt` on. After long, whoever is back may have other things in mind. */
function interrupted(session: Session, sleptAt: number, now: number): Session {
  const stopped = settleAt(session, sleptAt);
  const { clock } = stopped;
  const isLong = stopped !== session && clock.kind === 'paused' && now - clock.pausedAt > longAwayMs;
  return isLong ? { ...stopped, clock: { ...clock, awaitedSince: now } } : stopped;
}

/** Whoever has watched for too long to be told to be there has gone away, as of then. */
function settleWatching(state: EngineState, { now, settings }: Context): EngineState {
  const endsAt = watchingEndsAt(state, settings);
  if (endsAt === null || now < endsAt) return state;
  const sitting = settings.idleMeans === 'nothing' ? state.sitting : goAway(state.sitting, endsAt, null);
  return { ...state, sitting, watchingSince: null };
}

function settleClock(before: EngineState, context: Context): EngineState {
  const { now, settings } = context;
  const { startedAt } = context.work;
  if (before.pause !== null && now >= before.pause.untilAt) {
    return settleClock({ ...takeBreak(before, before.pause.untilAt), pause: null }, context);
  }
  const state = { ...before, sitting: settleSitting(before.sitting, now, startedAt, restRules(settings)) };
  if (isBusy(state)) return state;
  const isOn = startedAt !== null && state.pause === null;
  const rules = breakRules(state, settings);
  const breaks = settleBreaks(state.breaks, now, clockAt(state, now), rules, isOn);
  const settled = { ...state, breaks: awayAt(state) === null ? breaks : holdBack(breaks, rules) };
  return isOn ? noteMiss(before.breaks, settled, settings) : settled;
}

/** A prompt never stands on an empty desk; whoever comes back too soon for a break is asked anew, in a good moment. */
function holdBack(breaks: Breaks, { windowMs }: BreakRules): Breaks {
  const isOut = breaks.kind === 'due' && breaks.prompt.kind === 'shown';
  return isOut ? { ...breaks, prompt: { kind: 'waiting', untilAt: breaks.dueAt + windowMs } } : breaks;
}

function settleSession(state: EngineState, context: Context): EngineState {
  const { session } = state;
  if (session === null) return state;
  const overAt = sessionOverAt(session);
  if (overAt === null || context.now < overAt) return state;
  return settleClock(endSession(state, stoodSince(session) ?? overAt, context), context);
}

/** A player that was opened and never began: the break is as due as it was, and is asked for again. */
function settleStarting(state: EngineState, context: Context): EngineState {
  const overAt = startingOverAt(state);
  if (overAt === null || context.now < overAt) return state;
  return settleClock({ ...state, starting: null, breaks: askAnew(state.breaks, 'asked-again') }, context);
}

function settleFinished(state: EngineState, now: number): EngineState {
  const { finished, finishedSince = finished?.endedAt } = state;
  return finishedSince !== undefined && now - finishedSince >= finishedShowsMs
    ? { ...state, finished: null }
    : state;
}

function settleFollowUp(state: EngineState, now: number): EngineState {
  const { followUp, followUpSince = followUp?.endedAt } = state;
  return followUpSince !== undefined && now - followUpSince >= followUpMs
    ? { ...state, followUp: null }
    : state;
}
