/** What became of the question "time to move?" while the break is due. */
export type Prompt =
  | { readonly kind: 'wanted' }
  | { readonly kind: 'shown'; readonly shownAt: number }
  /** The person put it away without an answer; the badge goes on saying that the break is due. */
  | { readonly kind: 'closed' }
  /** The browser or the system refuses notifications; badge and popup are left. */
  | { readonly kind: 'blocked' };

/**
 * The way of one break.
 *
 *   counting --limit reached--> due --snoozeBreak--> snoozed --over--> due
 *      ^                         |                      |
 *      +---- taken, skipped, rested away, limit raised -+
 *
 * `baseMs` is the sitting time at which the present interval began: 0 after a break, and the time sat so far
 * after a skip, because a skip starts a new interval and does not undo the sitting.
 */
export type Breaks =
  | { readonly kind: 'counting'; readonly baseMs: number }
  | {
      readonly kind: 'due';
      readonly baseMs: number;
      readonly dueAt: number;
      /** How often this break has been put off. */
      readonly snoozes: number;
      readonly prompt: Prompt;
    }
  | {
      readonly kind: 'snoozed';
      readonly baseMs: number;
      readonly dueAt: number;
      readonly snoozes: number;
      readonly snoozedAt: number;
      readonly untilAt: number;
    };

/** An interval that has just begun with a clock at zero. */
export const freshBreaks: Breaks = { kind: 'counting', baseMs: 0 };

/**
 * The break as it stands at `now`, with `satMs` on the sitting clock. Where Limber is off (`isOn` false:
 * outside work hours or paused) no break is due.
 */
export function settleBreaks(
  breaks: Breaks,
  now: number,
  satMs: number,
  limitMs: number,
  isOn: boolean,
): Breaks {
  // A sitting clock below its base was reset by a break.
  const baseMs = satMs < breaks.baseMs ? 0 : breaks.baseMs;
  const overMs = satMs - baseMs - limitMs;
  if (!isOn || overMs < 0) {
    return breaks.kind === 'counting' && breaks.baseMs === baseMs ? breaks : { kind: 'counting', baseMs };
  }
  switch (breaks.kind) {
    case 'counting':
      return { kind: 'due', baseMs, dueAt: now - overMs, snoozes: 0, prompt: { kind: 'wanted' } };
    case 'snoozed':
      // A clock set back to before the snooze began must not make it longer than it says.
      return now >= breaks.untilAt || now < breaks.snoozedAt
        ? {
            kind: 'due',
            baseMs,
            dueAt: breaks.dueAt,
            snoozes: breaks.snoozes,
            prompt: { kind: 'wanted' },
          }
        : breaks;
    case 'due':
      return breaks;
  }
}

/** "Not now, ask again in `snoozeMs`." Means nothing unless a break is due. */
export function snoozeBreak(breaks: Breaks, now: number, snoozeMs: number): Breaks {
  if (breaks.kind !== 'due') {
    return breaks;
  }
  return {
    kind: 'snoozed',
    baseMs: breaks.baseMs,
    dueAt: breaks.dueAt,
    snoozes: breaks.snoozes + 1,
    snoozedAt: now,
    untilAt: now + snoozeMs,
  };
}

/** "Not this one": the next interval begins with `satMs` already sat. Means nothing unless a break waits. */
export function skipBreak(breaks: Breaks, satMs: number): Breaks {
  return breaks.kind === 'counting' ? breaks : { kind: 'counting', baseMs: satMs };
}

/** The prompt was put in front of the person. */
export function showPrompt(breaks: Breaks, now: number): Breaks {
  return withPrompt(breaks, { kind: 'shown', shownAt: now });
}

/** The person put the prompt away without answering. */
export function closePrompt(breaks: Breaks): Breaks {
  return withPrompt(breaks, { kind: 'closed' });
}

/** The browser refused to show the prompt. */
export function blockPrompt(breaks: Breaks): Breaks {
  return withPrompt(breaks, { kind: 'blocked' });
}

function withPrompt(breaks: Breaks, prompt: Prompt): Breaks {
  return breaks.kind === 'due' ? { ...breaks, prompt } : breaks;
}
