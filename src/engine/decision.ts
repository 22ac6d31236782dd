import { decide } from '../breaks/index.ts';
import type { Breaks, Decision, Hold, HoldKind, Situation } from '../breaks/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Context } from './context.ts';
import { awayAt } from './presence.ts';
import { breakRules, clockAt } from './rhythm.ts';
import { isBusy } from './settle.ts';
import type { EngineState } from './state.ts';

/** What should be showing at `context.now`, for a state that is settled at that instant. */
export function decisionAt(state: EngineState, { now, settings, work }: Context): Decision {
  const { breaks, pause } = state;
  const leftMs = breaks.baseMs + breakRules(state, settings).limitMs - clockAt(state, now);
  return decide({
    inSession: isBusy(state),
    pausedUntilAt: pause?.untilAt ?? null,
    isWorkTime: work.startedAt !== null,
    workBeginsAt: work.nextStartAt,
    awayAt: awayAt(state),
    limitAt: now + Math.max(0, leftMs),
    hold: holdNow(state.holds, breaks, settings),
    breaks,
  });
}

/** Of several holds the one that keeps quiet the longest. */
function holdNow(holds: readonly Hold[], breaks: Breaks, settings: Settings): Situation['hold'] {
  if (breaks.kind !== 'due') return null;
  const capMin = (kind: HoldKind): number =>
    kind === 'full-screen' ? settings.fullScreenHoldMin : settings.callHoldMin;
  return holds
    .map((hold) => ({
      ...hold,
      quietUntilAt: Math.max(hold.sinceAt, breaks.dueAt) + capMin(hold.kind) * 60_000,
    }))
    .reduce<Situation['hold']>(
      (longest, hold) => (longest === null || hold.quietUntilAt > longest.quietUntilAt ? hold : longest),
      null,
    );
}
