import { harmlessScore, isAlarming } from '../journal/index.ts';
import type { Answer, Completion } from '../journal/index.ts';
import type { Settings, SettingsPatch } from '../settings/index.ts';
import type { Context } from './context.ts';
import { endSession, tryAgain } from './settle.ts';
import { limits } from './state.ts';
import type { EngineState } from './state.ts';

/**
 * Adds how the hips felt to the record of the session, which goes to the journal once more. A session that runs
 * ends with it. It is said once; of a session that is no longer shown, nothing is said.
 */
export function keepReport(
  before: EngineState,
  completionId: string,
  answer: Answer,
  context: Context,
): EngineState {
  const state = before.session?.id === completionId ? endSession(before, context.now, context) : before;
  const { finished } = state;
  if (finished?.id !== completionId || finished.report) return state;
  const reported = { ...finished, report: { ...answer, at: context.now } };
  const isFollowedUp = answer.score > harmlessScore || isAlarming(answer);
  const followUpSince = state.finishedSince ?? finished.endedAt;
  const followed = isFollowedUp ? { followUp: reported, followUpSince } : {};
  return send({ ...state, finished: reported, ...followed }, reported);
}

/** Adds how the hips were on the day after; without an answer, asks no more. */
export function answerMorning(
  state: EngineState,
  completionId: string,
  score: number | null,
  now: number,
): EngineState {
  const { followUp } = state;
  if (followUp?.id !== completionId) return state;
  const asked = { ...state, followUp: null };
  return score === null ? asked : send(asked, { ...followUp, morning: { score, at: now } });
}

/** What an answer changes: an exercise that calls for stopping is left out until the person brings it back. */
export function changesOfReport({ profile }: Settings, answer: Answer): SettingsPatch | null {
  const { without } = profile;
  const { exerciseId } = answer;
  return exerciseId !== undefined && isAlarming(answer) && !without.includes(exerciseId)
    ? { 'profile.without': [...without, exerciseId] }
    : null;
}

/** Puts a record on its way to the journal, in place of one of the same session that waits still. */
function send(state: EngineState, completion: Completion): EngineState {
  const waiting = state.outbox.filter((outgoing) => outgoing.completion.id !== completion.id);
  return {
    ...state,
    outbox: tryAgain([...waiting, { completion, refusedAt: null }]).slice(-limits.outbox),
  };
}
