import { decisionAt } from './decision.ts';
import { sessionOverAt, startingOverAt } from './settle.ts';
import type { Context } from './context.ts';
import type { EngineState } from './state.ts';
import { firstAwayLookInMs, lookInMs, retryMs, soonestWakeMs } from './timing.ts';

/**
 * When the background must run next although nothing happens, in epoch milliseconds: the first instant at
 * which something outside would have to change. Null when nothing ever would.
 */
export function nextWakeAt(state: EngineState, context: Context): number | null {
  const wakeAt = soonest(changeAt(state, context), retryAt(state));
  return wakeAt === null ? null : Math.max(wakeAt, context.now + soonestWakeMs);
}

function changeAt(state: EngineState, context: Context): number | null {
  const { now, work } = context;
  const decision = decisionAt(state, context);
  switch (decision.kind) {
    case 'in-session':
      return state.session === null ? startingOverAt(state) : sessionOverAt(state.session);
    case 'paused':
    case 'snoozed':
      return decision.untilAt;
    case 'off-work':
      return decision.beginsAt;
    case 'away':
      return awayLookInAt(decision.sinceAt, now);
    case 'due':
      // When work ends the question must go.
      return soonest(lookInAt(decision.breaks.dueAt, now), work.endsAt);
    case 'counting':
      return soonest(lookInAt(sittingSince(state, now), now), decision.dueAt);
  }
}

function sittingSince({ sitting }: EngineState, now: number): number {
  return sitting.kind === 'at-desk' ? sitting.sinceAt : now;
}

/** The next look-in counted from a fixed instant, so that events in between do not move the alarm. */
function lookInAt(sinceAt: number, now: number): number {
  const looked = Math.floor(Math.max(0, now - sinceAt) / lookInMs);
  return sinceAt + (looked + 1) * lookInMs;
}

function awayLookInAt(sinceAt: number, now: number): number {
  let afterMs = firstAwayLookInMs;
  while (sinceAt + afterMs <= now) afterMs *= 2;
  return sinceAt + afterMs;
}

function retryAt({ outbox }: EngineState): number | null {
  return outbox.reduce<number | null>(
    (at, { refusedAt }) => (refusedAt === null ? at : soonest(refusedAt + retryMs, at)),
    null,
  );
}

function soonest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
