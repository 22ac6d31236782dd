const minuteMs = 60_000;

/** What the person chose about breaks. */
export interface BreakRules {
  /** Sitting for this long makes a break due. */
  readonly limitMs: number;
  /** A due break waits this long at most for a good moment; 0 asks at once. */
  readonly windowMs: number;
}

/**
 * How the question behaves when nobody answers it. It is taken away after five minutes, because one that
 * stands for hours is furniture; asked again twice, five minutes apart; and then the break is missed.
 */
export const promptWaits = {
  answerMs: 5 * minuteMs,
  restMs: 5 * minuteMs,
  repeats: 2,
} as const;

/** The reasons not to ask that the browser can see. */
export const holdKinds = ['full-screen', 'call'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** A reason not to ask just now, and since when it stands. */
export interface Hold {
  readonly kind: HoldKind;
  readonly sinceAt: number;
  /** A call in which nobody has been heard since then: it may be over. */
  readonly quietSince?: number | undefined;
}
