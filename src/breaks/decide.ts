import type { Breaks } from './breaks.ts';
import type { Hold } from './rules.ts';

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
  /** What holds the question up, and until when it does without even the badge; null when nothing does. */
  readonly hold: (Hold & { readonly quietUntilAt: number }) | null;
  readonly breaks: Breaks;
}

type DueBreak = Extract<Breaks, { kind: 'due' }>;

/** What should be showing now. Only `asking` prompts; every other kind is a reason to be quiet. */
export type Decision =
  | { readonly kind: 'in-session' }
  | { readonly kind: 'paused'; readonly untilAt: number }
  | { readonly kind: 'off-work'; readonly beginsAt: number | null }
  | { readonly kind: 'away'; readonly sinceAt: number }
  | { readonly kind: 'snoozed'; readonly untilAt: number }
  | { readonly kind: 'counting'; readonly dueAt: number }
  /** A break is due and something holds the question up. */
  | { readonly kind: 'held'; readonly hold: Hold; readonly quietUntilAt: number; readonly breaks: DueBreak }
  /** A break is due and waits for a good moment. */
  | { readonly kind: 'waiting'; readonly untilAt: number; readonly breaks: DueBreak }
  /** A break is due and the question, asked for nothing, rests. */
  | { readonly kind: 'resting'; readonly untilAt: number; readonly breaks: DueBreak }
  | { readonly kind: 'asking'; readonly breaks: DueBreak };

/** Every kind of decision, in the order of the cascade below. */
export const decisionKinds = [
  'in-session',
  'paused',
  'off-work',
  'away',
  'snoozed',
  'counting',
  'held',
  'waiting',
  'resting',
  'asking',
] as const satisfies readonly Decision['kind'][];

/** Decides what should be showing now: the first reason that applies wins. */
export function decide(situation: Situation): Decision {
  const { breaks, hold } = situation;
  if (situation.inSession) return { kind: 'in-session' };
  if (situation.pausedUntilAt !== null) return { kind: 'paused', untilAt: situation.pausedUntilAt };
  if (!situation.isWorkTime) return { kind: 'off-work', beginsAt: situation.workBeginsAt };
  if (situation.awayAt !== null) return { kind: 'away', sinceAt: situation.awayAt };
  if (breaks.kind === 'snoozed') return { kind: 'snoozed', untilAt: breaks.untilAt };
  if (breaks.kind === 'counting') return { kind: 'counting', dueAt: situation.limitAt };
  if (hold !== null) return { kind: 'held', hold, quietUntilAt: hold.quietUntilAt, breaks };
  if (breaks.prompt.kind === 'waiting') return { kind: 'waiting', untilAt: breaks.prompt.untilAt, breaks };
  if (breaks.prompt.kind === 'resting') return { kind: 'resting', untilAt: breaks.prompt.untilAt, breaks };
  return { kind: 'asking', breaks };
}
