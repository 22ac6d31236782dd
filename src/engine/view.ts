import type { Channel, Decision, Prompt } from '../breaks/index.ts';
import { completionOf, dayAt } from '../journal/index.ts';
import type { Completion } from '../journal/index.ts';
import { positionAt } from '../session/index.ts';
import type { Position, Session } from '../session/index.ts';
import { satMsAt, stoodMsAt } from '../sitting/index.ts';
import { contextAt } from './context.ts';
import { decisionAt } from './decision.ts';
import { reasonFor } from './log.ts';
import type { Reason } from './log.ts';
import { promptIdOf } from './prompt-id.ts';
import { settle } from './settle.ts';
import type { Settings } from '../settings/index.ts';
import type { Snapshot } from './snapshot.ts';
import type { Starting } from './state.ts';
import { longAwayMs } from './timing.ts';

/**
 * Why a break that is due is not asked for, or not as it was to be: something holds it up, it waits, it rests, the
 * browser refused every way of asking or some of them, or the badge is all that is wanted.
 */
export const quiets = [
  'call',
  'fullScreen',
  'busy',
  'waiting',
  'resting',
  'blocked',
  'fellBack',
  'badgeAlone',
] as const;
export type Quiet = (typeof quiets)[number];

/** What a page shows at an instant: one kind for each state of the popup. */
export type View =
  /** A session was asked for elsewhere: the page that shows this chooses a routine and starts it. */
  | { readonly kind: 'starting'; readonly starting: Starting }
  | { readonly kind: 'at-desk'; readonly satMs: number; readonly dueAt: number }
  | { readonly kind: 'standing'; readonly stoodMs: number; readonly dueAt: number }
  | { readonly kind: 'off-work'; readonly beginsAt: number | null }
  | { readonly kind: 'paused'; readonly untilAt: number }
  | { readonly kind: 'away'; readonly sinceAt: number; readonly rested: boolean }
  | { readonly kind: 'snoozed'; readonly satMs: number; readonly untilAt: number }
  | {
      readonly kind: 'due';
      readonly satMs: number;
      readonly dueAt: number;
      /** It may still be put off. */
      readonly canSnooze: boolean;
      /** Why the question shows nowhere but here; null when it does. */
      readonly quiet: Quiet | null;
      /** When the busy time ends that holds it up. */
      readonly busyUntilAt?: number | undefined;
    }
  | {
      readonly kind: 'in-session';
      readonly session: Session;
      readonly position: Extract<Position, { kind: 'in-step' }>;
      /** It has stood still for this long, and whoever comes back is asked whether to go on; null otherwise. */
      readonly awayMs: number | null;
    }
  | {
      readonly kind: 'finished';
      readonly completion: Completion;
      /** The journal refused the record so far; the page offers it as a file. */
      readonly isRefused: boolean;
      /** It was ended early just now, which can still be taken back. */
      readonly canUndo: boolean;
    };

/** Why nothing shows at `now`, or what does: one true line, always. */
export function why(snapshot: Snapshot, now: number, zone: string): Reason {
  const context = contextAt(now, zone, snapshot.settings);
  return reasonFor(decisionAt(settle(snapshot.state, context), context));
}

/** The session of another day after which the hips felt something, to be asked about at `now`; null for none. */
export function followUpAt({ state: { followUp } }: Snapshot, now: number, zone: string): Completion | null {
  return followUp && dayAt(now, zone) > followUp.day ? followUp : null;
}

/** The id of the prompt that shows at `now`; null when none is to. */
export function promptAt({ settings, state }: Snapshot, now: number, zone: string): string | null {
  const context = contextAt(now, zone, settings);
  const settled = settle(state, context);
  return decisionAt(settled, context).kind === 'asking' ? promptIdOf(settled.breaks) : null;
}

/** What to show at `now`. Reads nothing and changes nothing; call it as often as the picture should move. */
export function viewAt(snapshot: Snapshot, now: number, zone: string): View {
  const context = contextAt(now, zone, snapshot.settings);
  const state = settle(snapshot.state, context);
  const { sitting, session, finished } = state;
  if (session !== null) {
    if (session.clock.kind === 'left') {
      const completion = completionOf(session, session.clock.leftAt, zone);
      return { kind: 'finished', completion, isRefused: false, canUndo: true };
    }
    const position = positionAt(session, now);
    if (position.kind === 'in-step') {
      const awayMs = session.clock.kind === 'paused' ? now - session.clock.pausedAt : 0;
      return { kind: 'in-session', session, position, awayMs: awayMs > longAwayMs ? awayMs : null };
    }
  }
  if (state.starting !== null) return { kind: 'starting', starting: state.starting };
  if (finished !== null) {
    const isRefused = state.outbox.some(
      (outgoing) => outgoing.completion.id === finished.id && outgoing.refusedAt !== null,
    );
    return { kind: 'finished', completion: finished, isRefused, canUndo: false };
  }
  const satMs = satMsAt(sitting, now);
  const decision = decisionAt(state, context);
  switch (decision.kind) {
    case 'paused':
      return { kind: 'paused', untilAt: decision.untilAt };
    case 'off-work':
      return { kind: 'off-work', beginsAt: decision.beginsAt };
    case 'away':
      return { kind: 'away', sinceAt: decision.sinceAt, rested: sitting.kind === 'away' && sitting.rested };
    case 'snoozed':
      return { kind: 'snoozed', satMs, untilAt: decision.untilAt };
    case 'held':
    case 'waiting':
    case 'resting':
    case 'asking':
      return {
        kind: 'due',
        satMs,
        dueAt: decision.breaks.dueAt,
        canSnooze: decision.breaks.snoozes < snapshot.settings.maxSnoozes,
        quiet: quietOf(decision, snapshot.settings),
        busyUntilAt: decision.kind === 'held' ? decision.hold.untilAt : undefined,
      };
    case 'in-session':
    case 'counting': {
      const dueAt = decision.kind === 'counting' ? decision.dueAt : now;
      return sitting.kind === 'standing'
        ? { kind: 'standing', stoodMs: stoodMsAt(sitting, now), dueAt }
        : { kind: 'at-desk', satMs, dueAt };
    }
  }
}

function quietOf(decision: Extract<Decision, { breaks: unknown }>, { channels }: Settings): Quiet | null {
  switch (decision.kind) {
    case 'held':
      return decision.hold.kind === 'full-screen' ? 'fullScreen' : decision.hold.kind;
    case 'waiting':
    case 'resting':
      return decision.kind;
    case 'asking':
      return refusalOf(decision.breaks.prompt, channels);
  }
}

function refusalOf(prompt: Prompt, channels: readonly Channel[]): Quiet | null {
  if (prompt.kind === 'blocked') return channels.length === 0 ? 'badgeAlone' : 'blocked';
  return prompt.kind === 'shown' && prompt.tried.some(({ isUp }) => !isUp) ? 'fellBack' : null;
}
