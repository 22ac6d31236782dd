import { seizeMoment } from '../breaks/index.ts';
import type { AbsenceMeaning, Settings } from '../settings/index.ts';
import { arriveAtDesk, goAway } from '../sitting/index.ts';
import type { Presence, RestRules } from '../sitting/index.ts';
import type { Context } from './context.ts';
import { seeHolds } from './holds.ts';
import type { SeenHolds } from './holds.ts';
import { shortPauseMs } from './moments.ts';
import type { EngineState } from './state.ts';
import { idleAfterMs } from './timing.ts';

/**
 * After how long without input the browser is to report an absence. While a good moment is waited for, a short pause
 * is one; whoever is in it then must not seem to come back because the browser counts otherwise again.
 */
export function idleAfter({ breaks, presence }: EngineState): number {
  const mayBeShort = breaks.kind === 'due' && (breaks.prompt.kind === 'waiting' || presence.kind === 'idle');
  return mayBeShort ? shortPauseMs.min : idleAfterMs;
}

/** What the background sees when it looks around. */
export interface Surroundings extends SeenHolds {
  readonly presence: Presence;
  /** The active tab plays sound, or a window is full screen: somebody may be there without any input. */
  readonly isWatching: boolean;
}

/** The state after a look around. */
export function see(state: EngineState, seen: Surroundings, context: Context): EngineState {
  return seePresence(seeHolds(state, seen, context.now), seen, context);
}

/** The state after somebody gave a sign of life. */
export function seeSomebody(state: EngineState, context: Context): EngineState {
  return seePresence(state, { presence: 'active', isWatching: false }, context);
}

/** How long each kind of absence must last to be a break; one that only stops the clock never is. */
export function restRules(settings: Settings): RestRules {
  return {
    idleBreakMs: thresholdMs(settings.idleMeans, settings.idleBreakMin),
    lockBreakMs: thresholdMs(settings.lockMeans, settings.lockBreakMin),
  };
}

/** Nobody was there from `sleptAt` on, as far as the person wants a sleeping machine to mean that. */
export function sleepSince(state: EngineState, sleptAt: number, { now, settings }: Context): EngineState {
  if (settings.sleepMeans === 'nothing' || state.sitting.kind === 'away') return state;
  const breakMs = thresholdMs(settings.sleepMeans, settings.sleepBreakMin);
  const rules = { idleBreakMs: breakMs, lockBreakMs: breakMs };
  const sitting = arriveAtDesk(goAway(state.sitting, sleptAt, null), now, rules);
  return { ...state, sitting, watchingSince: null };
}

/** When watching has lasted so long that nobody can be told to be there; null when nobody watches. */
export function watchingEndsAt({ watchingSince }: EngineState, { watchingMin }: Settings): number | null {
  return watchingSince === null ? null : watchingSince + watchingMin * 60_000;
}

/** Since when nobody is there; null when somebody is. */
export function awayAt({ presence, watchingSince }: EngineState): number | null {
  return presence.kind === 'active' || watchingSince !== null ? null : presence.sinceAt;
}

function seePresence(
  before: EngineState,
  { presence: kind, isWatching }: Omit<Surroundings, keyof SeenHolds>,
  context: Context,
): EngineState {
  const { now, settings } = context;
  const lastInputAt = kind === 'idle' ? now - idleAfter(before) : now;
  const presence = before.presence.kind === kind ? before.presence : { kind, sinceAt: lastInputAt };
  const state = { ...before, presence };
  const { sitting } = state;
  switch (kind) {
    case 'active':
      return {
        ...state,
        breaks: isBackSoon(before, now) ? seizeMoment(state.breaks) : state.breaks,
        watchingSince: null,
        sitting: arriveAtDesk(sitting, now, restRules(settings)),
      };
    case 'idle': {
      const watchingSince = state.watchingSince ?? lastInputAt;
      const isStillThere =
        isWatching && sitting.kind !== 'away' && now < watchingSince + settings.watchingMin * 60_000;
      if (isStillThere) return { ...state, watchingSince };
      return leave(state, settings.idleMeans, lastInputAt, null);
    }
    case 'locked':
      return leave(state, settings.lockMeans, now, now);
  }
}

/** Whoever paused for a moment is between two things. */
function isBackSoon({ presence }: EngineState, now: number): boolean {
  const pauseMs = now - presence.sinceAt;
  return presence.kind === 'idle' && pauseMs >= shortPauseMs.min && pauseMs <= shortPauseMs.max;
}

function leave(
  state: EngineState,
  means: AbsenceMeaning,
  lastInputAt: number,
  lockedAt: number | null,
): EngineState {
  const gone = { ...state, watchingSince: null };
  return means === 'nothing' ? gone : { ...gone, sitting: goAway(state.sitting, lastInputAt, lockedAt) };
}

function thresholdMs(means: AbsenceMeaning, breakMin: number): number {
  return means === 'break' ? breakMin * 60_000 : Infinity;
}
