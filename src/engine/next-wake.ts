import { busyBeginsAt, promptChangesAt } from '../breaks/index.ts';
import type { Context } from './context.ts';
import { decisionAt } from './decision.ts';
import { watchingEndsAt } from './presence.ts';
import { sessionOverAt, startingOverAt } from './settle.ts';
import { shareAt } from './share.ts';
import type { EngineState } from './state.ts';
import { firstAwayLookInMs, holdLookInMs, lookInMs, lullMs, retryMs, soonestWakeMs } from './timing.ts';

/**
 * When the background must run next although nothing happens, in epoch milliseconds: the first instant at
 * which something outside would have to change. Null when nothing ever would.
 */
export function nextWakeAt(state: EngineState, context: Context): number | null {
  const changesAt = soonest(changeAt(state, context), watchingEndsAt(state, context.settings));
  const wakeAt = soonest(soonest(changesAt, retryAt(state)), shareAt(state, context));
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
    case 'waiting':
    case 'resting':
      return decision.untilAt;
    case 'off-work':
      return decision.beginsAt;
    case 'away':
      return awayLookInAt(decision.sinceAt, now);
    case 'held':
      return soonest(
        soonest(decision.quietUntilAt > now ? decision.quietUntilAt : null, busyUntilAt(state)),
        now + holdLookIn(state),
      );
    case 'asking':
      // When work ends, or a busy time begins, the question must go.
      return soonest(
        promptChangesAt(decision.breaks, context.settings.channels) ?? lookInAt(decision.breaks.dueAt, now),
        soonest(work.endsAt, busyBeginsAt(context.busy ?? [], now)),
      );
    case 'counting':
      return soonest(lookInAt(sittingSince(state, now), now), decision.dueAt);
  }
}

/** A busy time ends when it says: only a machine that sleeps is looked out for. */
function holdLookIn({ holds }: EngineState): number {
  if (holds.some(({ quietSince }) => quietSince !== undefined)) return lullMs;
  return holds.every(({ kind }) => kind === 'busy') ? lookInMs : holdLookInMs;
}

function busyUntilAt({ holds }: EngineState): number | null {
  return holds.find(({ kind }) => kind === 'busy')?.untilAt ?? null;
}

function sittingSince({ sitting }: EngineState, now: number): number {
  return sitting.kind === 'away' ? now : sitting.sinceAt;
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

function retryAt({ outbox, importing }: EngineState): number | null {
  return [...outbox, importing].reduce<number | null>((at, refused) => {
    const refusedAt = refused?.refusedAt ?? null;
    return refusedAt === null ? at : soonest(refusedAt + retryMs, at);
  }, null);
}

function soonest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
