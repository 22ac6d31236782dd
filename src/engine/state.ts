import { freshBreaks, steadyRhythm } from '../breaks/index.ts';
import type { Breaks, Hold, Rhythm } from '../breaks/index.ts';
import type { ExerciseId, Setting } from '../exercises/index.ts';
import type { PromptReason, Tried } from '../breaks/index.ts';
import type { Completion, PromptRecord } from '../journal/index.ts';
import type { Session } from '../session/index.ts';
import type { Minutes } from '../settings/index.ts';
import { freshStart } from '../sitting/index.ts';
import type { Presence, Sitting } from '../sitting/index.ts';
import type { Share } from '../sync/index.ts';
import type { Governed } from './governed.ts';
import type { Logged } from './log.ts';
import type { RecalledName } from './stored.ts';

/** A completion on its way to the journal. It stays here until the journal has it. */
export interface Outgoing {
  readonly completion: Completion;
  /** When the journal refused it; null while it has not. It is tried again later, and with the next completion. */
  readonly refusedAt: number | null;
}

/** The record of a question on its way to the journal. */
export interface OutgoingPrompt {
  readonly record: PromptRecord;
  readonly refusedAt: number | null;
}

/** The question that is being asked, until what comes of it is known. */
export interface Asking {
  readonly id: string;
  readonly askedAt: number;
  readonly why: PromptReason;
  readonly tried: readonly Tried[];
  /** What was said to it. A player that was asked for begins a moment later, or never. */
  readonly answer: Pick<PromptRecord, 'outcome' | 'answeredAt' | 'through'> | null;
}

/** A stored value could not be used and was put under another key. */
export interface SetAside {
  readonly kind: 'set-aside';
  readonly name: RecalledName;
  readonly why: 'damaged' | 'newer';
}

/** What the popup says once. */
export type Notice =
  | SetAside
  /** The interval follows what the person does: this is what it is now. */
  | { readonly kind: 'interval-changed'; readonly limitMin: number }
  /** The computer is in another zone than before. */
  | { readonly kind: 'zone-changed'; readonly zone: string };

/** A session that somebody asked for and no player has begun yet. */
export interface Starting {
  readonly setting: Setting;
  readonly minutes: Minutes;
  readonly askedAt: number;
  /** A player was opened for it. */
  readonly isOpened: boolean;
}

/** Everything the background remembers. Plain data: it is saved as it stands after each event. */
export interface EngineState {
  /** The last instant at which the background surely ran. */
  readonly lastSeenAt: number;
  /** The alarm that was planned then; ringing much later than this means that the machine slept. */
  readonly wakeAt: number | null;
  readonly presence: { readonly kind: Presence; readonly sinceAt: number };
  /** Since when somebody reads or watches without input, which counts as sitting; null for anybody else. */
  readonly watchingSince: number | null;
  readonly sitting: Sitting;
  readonly breaks: Breaks;
  readonly rhythm: Rhythm;
  /** What holds questions up now; at most one of each kind. */
  readonly holds: readonly Hold[];
  readonly pause: { readonly untilAt: number } | null;
  readonly session: Session | null;
  /** A session was asked for where no page is: a player is opened, which chooses a routine and starts it. */
  readonly starting: Starting | null;
  /** The session that has just ended, until the person has seen it. */
  readonly finished: Completion | null;
  /** Since when `finished` shows: its end, but by a clock that was set back since. Absent: its end. */
  readonly finishedSince?: number;
  /** A session after which the hips felt something, until the day after has been asked about. */
  readonly followUp: Completion | null;
  /** The end of `followUp`, but by a clock that was set back since. Absent: its end. */
  readonly followUpSince?: number;
  readonly outbox: readonly Outgoing[];
  /** Records of a copy lie beside the journal until it has them, as in the outbox; null while none do. */
  readonly importing: { readonly refusedAt: number | null } | null;
  readonly asking: Asking | null;
  /** Questions that were asked, on their way to the journal. */
  readonly asked: readonly OutgoingPrompt[];
  /** What is known of sharing the settings with other devices; null while nothing is. */
  readonly share: Share | null;
  /** What the person's organisation asks for; null where none asks. */
  readonly governed: Governed | null;
  /** The exercises done last, newest first, so that the next routine differs. */
  readonly recent: readonly ExerciseId[];
  /** The computer's zone when it was last looked at; absent before it was. */
  readonly zone?: string;
  readonly notices: readonly Notice[];
  /** The last decisions, oldest first. */
  readonly log: readonly Logged[];
  /** The welcome is still to be opened, once after the installation; absent when it was. */
  readonly welcomes?: true;
  /** A newer version of Limber waits for a session to end. */
  readonly updateWaits: boolean;
  /** The ids of the commands obeyed last, so that a second delivery counts once. */
  readonly obeyed: readonly string[];
}

/** The background's memory on the first day. */
export function initialState(now: number): EngineState {
  return {
    lastSeenAt: now,
    wakeAt: null,
    presence: { kind: 'active', sinceAt: now },
    watchingSince: null,
    sitting: freshStart(now),
    breaks: freshBreaks,
    rhythm: steadyRhythm,
    holds: [],
    pause: null,
    session: null,
    starting: null,
    finished: null,
    followUp: null,
    outbox: [],
    importing: null,
    asking: null,
    asked: [],
    share: null,
    governed: null,
    recent: [],
    notices: [],
    log: [],
    updateWaits: false,
    obeyed: [],
  };
}

/** Bounds that keep the state small, whatever happens for however long. */
export const limits = {
  /** A refused journal keeps at most this many completions waiting; a full week of hourly breaks. */
  outbox: 60,
  /** A refused journal keeps at most this many questions waiting; about a week's. */
  asked: 100,
  /** About three routines of exercises. */
  recent: 24,
  /** One per stored value would do. */
  notices: 8,
  /** Two or three work days. */
  log: 200,
  /** Messages are delivered again within seconds, if ever. */
  obeyed: 32,
} as const;
