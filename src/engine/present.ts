import { nextStep } from '../breaks/index.ts';
import type { Channel, Decision, Hold } from '../breaks/index.ts';
import type { Completion, PromptRecord } from '../journal/index.ts';
import type { Session } from '../session/index.ts';
import type { Settings, Sound } from '../settings/index.ts';
import { decisionAt } from './decision.ts';
import { idleAfter } from './presence.ts';
import { promptIdOf } from './prompt-id.ts';
import { isBusy } from './settle.ts';
import { sharedNow } from './share.ts';
import type { Shared } from './share.ts';
import type { Context } from './context.ts';
import type { EngineState } from './state.ts';
import { retryMs } from './timing.ts';

/** What the toolbar button says beside its icon. While somebody moves, it is the open player's to say. */
export type Badge = 'none' | 'due' | 'moving';

/** In so many ways a question is asked: what always reads the same is soon not read at all. */
export const wordings = 12;

/** A question, and what can be said to it. */
export interface Asked {
  readonly id: string;
  /** How many minutes it can be put off by; null when it has been put off as often as it may be. */
  readonly snoozeMin: number | null;
  /** Which of the texts of `wordings` asks it, never the same one twice in a row; or the one for the end of a call. */
  readonly wording: number | 'afterCall';
}

/** The question, and where it is put. */
export interface Prompting {
  readonly asked: Asked;
  /** The channels in which it stands. */
  readonly up: readonly Channel[];
  /** The channel in which it is to be put now; null for none. */
  readonly next: Channel | null;
  /** How loud a chime says that it is there, in percent; null where none does, or one has. */
  readonly chime: number | null;
}

/** A session that is told to the ear, and how. */
export interface Telling {
  readonly session: Session;
  readonly sound: Sound;
}

/** What should be true outside. Each is a wanted state, so making it true twice is harmless. */
export interface Outputs {
  /** The one alarm, in epoch milliseconds; null for none. */
  readonly wakeAt: number | null;
  readonly badge: Badge;
  /** The one prompt that may be alive. */
  readonly prompt: Prompting | null;
  /** A player should be opened, because a session was asked for where no page is. */
  readonly playerWanted: boolean;
  /** The welcome should be opened, because it never was. */
  readonly welcomeWanted: boolean;
  /** These belong in the journal. */
  readonly completions: readonly Completion[];
  /** And so do these. */
  readonly records: readonly PromptRecord[];
  /** What lies beside the journal belongs in it. */
  readonly imports: boolean;
  /** This belongs in the sync area, for the person's other devices; null for nothing. */
  readonly shared: Shared | null;
  /** This is told to the ear, even if no player is open; null for nothing. */
  readonly telling: Telling | null;
  /** Whether the browser is listened to for good moments, which wakes the background for each that may be one. */
  readonly listens: boolean;
  /** After so long without input the browser reports an absence. */
  readonly idleAfterMs: number;
  /** A newer version may be put in place now. */
  readonly mayUpdate: boolean;
}

/** What should be true outside, given the state. */
export function present(state: EngineState, context: Context): Outputs {
  const decision = decisionAt(state, context);
  const mayBeTried = ({ refusedAt }: { readonly refusedAt: number | null }): boolean =>
    refusedAt === null || context.now >= refusedAt + retryMs;
  return {
    wakeAt: state.wakeAt,
    badge: badgeFor(decision, context.now),
    prompt: decision.kind === 'asking' ? promptingOf(state, context) : null,
    playerWanted: state.starting !== null && !state.starting.isOpened,
    welcomeWanted: state.welcomes ?? false,
    completions: state.outbox.filter(mayBeTried).map(({ completion }) => completion),
    records: state.asked.filter(mayBeTried).map(({ record }) => record),
    imports: state.importing !== null && mayBeTried(state.importing),
    shared: sharedNow(state, context),
    telling: tellingOf(state, context.settings),
    listens: listensFor(decision, state),
    idleAfterMs: idleAfter(state),
    // An update closes every page of ours: not while somebody moves, or reads what they did.
    mayUpdate: state.updateWaits && !isBusy(state) && state.finished === null,
  };
}

/** A busy time alone ends when its calendar says, whatever happens in the browser. */
function listensFor({ kind }: Decision, { holds }: EngineState): boolean {
  return kind === 'waiting' || kind === 'asking' || (kind === 'held' && holds.some(isSeen));
}

const isSeen = ({ kind }: Hold): boolean => kind !== 'busy';

/** While a good moment is waited for nothing shows; a hold that lasts too long leaves the badge. */
function badgeFor(decision: Decision, now: number): Badge {
  switch (decision.kind) {
    case 'asking':
    case 'resting':
      return 'due';
    case 'held':
      return now >= decision.quietUntilAt ? 'due' : 'none';
    case 'in-session':
      return 'moving';
    default:
      return 'none';
  }
}

function tellingOf({ session }: EngineState, { sound }: Settings): Telling | null {
  return session?.clock.kind === 'running' && sound.cues !== 'silent' ? { session, sound } : null;
}

function promptingOf({ breaks }: EngineState, { now, settings }: Context): Prompting | null {
  const id = promptIdOf(breaks);
  if (id === null || breaks.kind !== 'due') return null;
  const { prompt } = breaks;
  if (prompt.kind !== 'wanted' && prompt.kind !== 'shown') return null;
  const snoozeMin = breaks.snoozes < settings.maxSnoozes ? settings.snoozeMin : null;
  const times = Math.floor((breaks.namedAt ?? breaks.dueAt) / 60_000) + breaks.snoozes + breaks.unanswered;
  const wording = prompt.why === 'call' ? 'afterCall' : times % wordings;
  const step = nextStep(prompt.tried, settings.channels);
  return {
    asked: { id, snoozeMin, wording },
    up: prompt.tried.filter(({ isUp }) => isUp).map(({ channel }) => channel),
    next: step !== null && now >= step.at ? step.channel : null,
    chime: prompt.kind === 'wanted' && settings.promptSound === 'chime' ? settings.sound.volume : null,
  };
}
