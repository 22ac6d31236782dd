import { decide } from '../breaks/index.ts';
import type { Decision } from '../breaks/index.ts';
import { satMsAt } from '../sitting/index.ts';
import type { Context } from './context.ts';
import { isBusy } from './settle.ts';
import type { EngineState } from './state.ts';

/** What should be showing at `context.now`, for a state that is settled at that instant. */
export function decisionAt(state: EngineState, context: Context): Decision {
  const { now, settings, work } = context;
  const { sitting, breaks } = state;
  const leftMs = breaks.baseMs + settings.limitMin * 60_000 - satMsAt(sitting, now);
  return decide({
    inSession: isBusy(state),
    pausedUntilAt: state.pause?.untilAt ?? null,
    isWorkTime: work.startedAt !== null,
    workBeginsAt: work.nextStartAt,
    awayAt: sitting.kind === 'away' ? sitting.awayAt : null,
    limitAt: now + Math.max(0, leftMs),
    breaks,
  });
}
