import { decide } from '../breaks/index.ts';
import type { Decision } from '../breaks/index.ts';
import { isWorkTime, nextStartAt } from '../schedule/index.ts';
import { satMsAt } from '../sitting/index.ts';
import type { Context, EngineState } from './state.ts';

/** What should be showing at `context.now`, for a state that is settled at that instant. */
export function decisionAt(state: EngineState, context: Context): Decision {
  const { now, zone, settings } = context;
  const { sitting, breaks } = state;
  const isOn = isWorkTime(settings.schedule, now, zone);
  const leftMs = breaks.baseMs + settings.limitMin * 60_000 - satMsAt(sitting, now);
  return decide({
    inSession: state.session !== null,
    pausedUntilAt: state.pause?.untilAt ?? null,
    isWorkTime: isOn,
    workBeginsAt: isOn ? null : nextStartAt(settings.schedule, now, zone),
    awayAt: sitting.kind === 'away' ? sitting.awayAt : null,
    limitAt: now + Math.max(0, leftMs),
    breaks,
  });
}
