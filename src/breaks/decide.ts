import type { Breaks } from './breaks.ts';

/** All that the decision looks at. Instants are null where they do not apply. */
export interface Situation {
  /** A session is playing or paused. */
  readonly inSession: boolean;
  readonly pausedUntilAt: number | null;
  readonly isWorkTime: boolean;
  /** When work hours begin next; null when none are set. */
  readonly workBeginsAt: number | null;
  readonly awayAt: number | null;
  /** When the limit will be reached if the person stays. */
  readonly limitAt: number;
  readonly breaks: Breaks;
}

/** What should be showing now. Only `due` prompts; every other kind is a reason to be quiet. */
export type Decision =
  | { readonly kind: 'in-session' }
  | { readonly kind: 'paused'; readonly untilAt: number }
  | { readonly kind: 'off-work'; readonly beginsAt: number | null }
  | { readonly kind: 'away'; readonly sinceAt: number }
  | { readonly kind: 'snoozed'; readonly untilAt: number }
  | { readonly kind: 'due'; readonly breaks: Extract<Breaks, { kind: 'due' }> }
  | { readonly kind: 'counting'; readonly dueAt: number };

/** Decides what should be showing now: the first reason that applies wins. */
export function decide(situation: Situation): Decision {
  const { breaks } = situation;
  if (situation.inSession) return { kind: 'in-session' };
  if (situation.pausedUntilAt !== null) return { kind: 'paused', untilAt: situation.pausedUntilAt };
  if (!situation.isWorkTime) return { kind: 'off-work', beginsAt: situation.workBeginsAt };
  if (situation.awayAt !== null) return { kind: 'away', sinceAt: situation.awayAt };
  if (breaks.kind === 'snoozed') return { kind: 'snoozed', untilAt: breaks.untilAt };
  if (breaks.kind === 'due') return { kind: 'due', breaks };
  return { kind: 'counting', dueAt: situation.limitAt };
}
