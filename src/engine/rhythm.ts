import { afterBreak, rhythmRules } from '../breaks/index.ts';
import type { BreakRules } from '../breaks/index.ts';
import type { Settings } from '../settings/index.ts';
import { satMsAt, stoodMsAt } from '../sitting/index.ts';
import { limits } from './state.ts';
import type { EngineState, Notice } from './state.ts';

/** The clock that counts towards the next break, at `now`: sitting, or standing with a limit of its own. */
export function clockAt({ sitting }: EngineState, now: number): number {
  return sitting.kind === 'standing' ? stoodMsAt(sitting, now) : satMsAt(sitting, now);
}

/** What holds for the break that is counted towards: what was chosen, and the steps that the rhythm adds. */
export function breakRules({ sitting, rhythm }: EngineState, settings: Settings): BreakRules {
  const chosenMin = sitting.kind === 'standing' ? settings.standingLimitMin : settings.limitMin;
  const limitMs = chosenMin * 60_000 + rhythm.steps * rhythmRules.stepMs;
  // Whoever wants to be asked often does not want to wait long for the moment.
  const windowMs = Math.min(settings.windowMin * 60_000, limitMs / 4);
  return { limitMs, windowMs, channels: settings.channels };
}

/** The rhythm after one more break was taken or declined; the person is told when that changes the interval. */
export function noteBreak(
  state: EngineState,
  outcome: 'taken' | 'declined',
  settings: Settings,
): EngineState {
  const rhythm = afterBreak(state.rhythm, outcome);
  if (rhythm.steps === state.rhythm.steps) return { ...state, rhythm };
  const limitMin = settings.limitMin + (rhythm.steps * rhythmRules.stepMs) / 60_000;
  const others = state.notices.filter(({ kind }) => kind !== 'interval-changed');
  const notices: readonly Notice[] = [...others, { kind: 'interval-changed', limitMin }];
  return { ...state, rhythm, notices: notices.slice(-limits.notices) };
}
