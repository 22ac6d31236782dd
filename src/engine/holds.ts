import { askAnew, busyAt } from '../breaks/index.ts';
import type { Hold, HoldKind, SeenHold } from '../breaks/index.ts';
import type { Context } from './context.ts';
import type { EngineState } from './state.ts';
import { lullMs } from './timing.ts';

/** What a look around finds of them. */
export interface SeenHolds {
  readonly holds: readonly SeenHold[];
  /** Where a call would be heard, nothing is: one that has been going on may be over, or nobody speaks just now. */
  readonly isLull?: boolean;
}

/** The state after a look at what holds questions up. */
export function seeHolds(state: EngineState, seen: SeenHolds, now: number): EngineState {
  const holds: Hold[] = seen.holds.map((kind) => ({ kind, sinceAt: known(state, kind)?.sinceAt ?? now }));
  const call = known(state, 'call');
  const quietSince = call?.quietSince ?? now;
  if (call && seen.isLull && !seen.holds.includes('call') && now - quietSince < lullMs)
    holds.push({ ...call, quietSince });
  const busy = known(state, 'busy');
  return withHolds(state, busy ? [...holds, busy] : holds);
}

/** The state with what the calendars say of `context.now`, which matters only once a break is due. */
export function heedCalendars(state: EngineState, { now, busy }: Context): EngineState {
  const stretch = state.breaks.kind === 'due' && busy ? busyAt(busy, now) : null;
  const seen = state.holds.filter(({ kind }) => kind !== 'busy');
  if (stretch === null && seen.length === state.holds.length) return state;
  if (stretch === null) return withHolds(state, seen);
  return withHolds(state, [...seen, { kind: 'busy', sinceAt: stretch.startAt, untilAt: stretch.endAt }]);
}

/** What holds questions up from now on. When the last hold has ended, a question that waited for it is asked at once. */
function withHolds(state: EngineState, holds: readonly Hold[]): EngineState {
  const isSame = holds.length === state.holds.length && holds.every(({ kind }) => known(state, kind));
  const { breaks } = state;
  const hasChanged = !isSame && breaks.kind === 'due' && breaks.prompt.kind !== 'resting';
  if (!hasChanged || (holds.length > 0 && breaks.prompt.kind !== 'shown')) return { ...state, holds };
  const why = known(state, 'call')?.kind ?? state.holds[0]?.kind ?? holds[0]!.kind;
  return { ...state, holds, breaks: askAnew(breaks, why) };
}

function known({ holds }: EngineState, kind: HoldKind): Hold | undefined {
  return holds.find((hold) => hold.kind === kind);
}
