import { minuteMs } from '../schedule/index.ts';

/** What the person chose about breaks. */
export interface BreakRules {
  /** Sitting for this long makes a break due. */
  readonly limitMs: number;
  /** A due break waits this long at most for a good moment; 0 asks at once. */
  readonly windowMs: number;
  /** The ways in which the question may be put, from the one that is tried first on. */
  readonly channels: readonly Channel[];
}

/** The ways to put the question, from quiet to plain. The badge says that a break is due in any case. */
export const channels = ['notification', 'banner', 'popup', 'window'] as const;
export type Channel = (typeof channels)[number];

/**
 * How the question behaves when nobody answers it. It is taken away after five minutes, because one that
 * stands for hours is furniture; asked again twice, five minutes apart; and then the break is missed. While it
 * stands it is put in one more way each minute, until all have been tried.
 */
export const promptWaits = {
  answerMs: 5 * minuteMs,
  stepMs: minuteMs,
  restMs: 5 * minuteMs,
  repeats: 2,
} as const;

/** The reasons not to ask that the browser can see. */
export const seenHolds = ['full-screen', 'call'] as const;
export type SeenHold = (typeof seenHolds)[number];

/** All reasons not to ask: what can be seen, and a busy time in a calendar. */
export const holdKinds = [...seenHolds, 'busy'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** Why a question is asked just then: a good moment, the end of what it waited for, or of what held it up. */
export const promptReasons = ['moment', 'window-over', 'snooze-over', 'asked-again', ...holdKinds] as const;
export type PromptReason = (typeof promptReasons)[number];

/** A reason not to ask just now, and since when it stands. */
export interface Hold {
  readonly kind: HoldKind;
  readonly sinceAt: number;
  /** A call in which nobody has been heard since then: it may be over. */
  readonly quietSince?: number | undefined;
  /** When it ends by itself, as a calendar says. */
  readonly untilAt?: number | undefined;
}
