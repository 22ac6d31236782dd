import type { Completion } from '../journal/index.ts';
import { decisionAt } from './decision.ts';
import { promptIdOf } from './prompt-id.ts';
import type { Context } from './context.ts';
import type { EngineState } from './state.ts';
import { retryMs } from './timing.ts';

/** What the toolbar button says beside its icon. */
export type Badge = 'none' | 'due';

/** What should be true outside. Each is a wanted state, so making it true twice is harmless. */
export interface Outputs {
  /** The one alarm, in epoch milliseconds; null for none. */
  readonly wakeAt: number | null;
  readonly badge: Badge;
  /** The one prompt that may be alive. `isNew` until it was seen to be shown; it is put up only then. */
  readonly prompt: { readonly id: string; readonly isNew: boolean } | null;
  /** A player should be opened, because a session was asked for where no page is. */
  readonly playerWanted: boolean;
  /** These belong in the journal. */
  readonly completions: readonly Completion[];
}

/** What should be true outside, given the state. */
export function present(state: EngineState, context: Context): Outputs {
  const decision = decisionAt(state, context);
  const isDue = decision.kind === 'due';
  return {
    wakeAt: state.wakeAt,
    badge: isDue ? 'due' : 'none',
    prompt: isDue ? promptOf(state) : null,
    playerWanted: state.starting !== null && !state.starting.isOpened,
    completions: state.outbox
      .filter(({ refusedAt }) => refusedAt === null || context.now >= refusedAt + retryMs)
      .map(({ completion }) => completion),
  };
}

function promptOf({ breaks }: EngineState): Outputs['prompt'] {
  const id = promptIdOf(breaks);
  if (id === null || breaks.kind !== 'due') return null;
  switch (breaks.prompt.kind) {
    case 'wanted':
      return { id, isNew: true };
    case 'shown':
      return { id, isNew: false };
    case 'closed':
    case 'blocked':
      return null;
  }
}
