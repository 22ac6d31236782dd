import { chosen, nothingChosen } from '../sync/index.ts';
import type { FieldName, Settings } from '../settings/index.ts';
import type { Stamps } from '../sync/index.ts';
import type { Context } from './context.ts';
import type { EngineEvent } from './events.ts';
import type { EngineState } from './state.ts';
import { retryMs, shareGapMs } from './timing.ts';

/** What the browser's sync area should hold, or anything chosen later. */
export interface Shared {
  readonly settings: Settings;
  readonly stamps: Stamps;
}

/** The state once the person has chosen these fields. */
export function withChosen(state: EngineState, fields: readonly FieldName[], now: number): EngineState {
  const known = state.share ?? nothingChosen;
  const share = chosen(known, fields, now);
  return share === known ? state : { ...state, share };
}

/** What is to be put into the sync area now; null for nothing. */
export function sharedNow({ governed, share }: EngineState, { now, settings }: Context): Shared | null {
  if (!settings.syncs || !share?.isOwed) return null;
  const { refusedAt, wentAt, stamps } = share;
  const triedAt = refusedAt ?? wentAt;
  const isRest = triedAt !== null && now - triedAt < (refusedAt === null ? shareGapMs : retryMs);
  return isRest ? null : { settings: governed?.own.data ?? settings, stamps };
}

/** When the background must run to put there what had to wait. What was refused waits for any event. */
export function shareAt(state: EngineState, context: Context): number | null {
  const { share } = state;
  const isWaiting = context.settings.syncs && share?.isOwed === true && share.refusedAt === null;
  return isWaiting && sharedNow(state, context) === null && share.wentAt !== null
    ? share.wentAt + shareGapMs
    : null;
}

/** The state once the area was found to have all that is chosen here, was given it, or did not take it. */
export function noteShared(
  state: EngineState,
  { kind }: Extract<EngineEvent, { kind: 'choices-shared' | 'choices-were-shared' | 'sharing-refused' }>,
  now: number,
): EngineState {
  const share = state.share ?? nothingChosen;
  switch (kind) {
    case 'choices-shared':
      return { ...state, share: { ...share, isOwed: false, wentAt: now, refusedAt: null } };
    case 'choices-were-shared':
      return { ...state, share: { ...share, isOwed: false, refusedAt: null } };
    case 'sharing-refused':
      return { ...state, share: { ...share, refusedAt: now } };
  }
}
