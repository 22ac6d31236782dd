import { promptWaits } from './rules.ts';
import type { BreakRules, HoldKind } from './rules.ts';

/** What became of the question "time to move?" while the break is due. */
export type Prompt =
  /** A good moment is waited for, until this instant at the latest. */
  | { readonly kind: 'waiting'; readonly untilAt: number }
  /** `after` says that it follows on the end of what held it up. */
  | { readonly kind: 'wanted'; readonly after?: HoldKind | undefined }
  | { readonly kind: 'shown'; readonly shownAt: number }
  /** The browser or the system refuses notifications; badge and popup are left. */
  | { readonly kind: 'blocked'; readonly since: number }
  /** It went unanswered and was taken away; it is asked again at this instant. */
  | { readonly kind: 'resting'; readonly untilAt: number };

/**
 * The way of one break.
 *
 *   counting --limit reached--> due --snoozeBreak--> snoozed --over--> due
 *      ^                         |                      |
 *      +-- taken, skipped, missed, rested away, limit --+
 *          raised
 *
 * While it is due, the question goes its own way:
 *
 *   waiting --good moment, or the window's end--> wanted --> shown or blocked --unanswered--> resting --> wanted
 *
 * `baseMs` is the sitting time at which the present interval began: 0 after a break, and the time sat so far
 * after a skip or a miss, because those start a new interval and do not undo the sitting.
 */
export type Breaks =
  | { readonly kind: 'counting'; readonly baseMs: number }
  | {
      readonly kind: 'due';
      readonly baseMs: number;
      readonly dueAt: number;
      /** How often this break has been put off. */
      readonly snoozes: number;
      /** How often the question went unanswered since the break became due or a snooze ended. */
      readonly unanswered: number;
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

type DueBreak = Extract<Breaks, { kind: 'due' }>;

/** An interval that has just begun with a clock at zero. */
export const freshBreaks: Breaks = { kind: 'counting', baseMs: 0 };

/**
 * The break as it stands at `now`, with `satMs` on the sitting clock. Where Limber is off (`isOn` false:
 * outside work hours or paused) no break is due. A break whose question was never answered is missed: the
 * next interval begins, with what was sat still on the clock.
 */
export function settleBreaks(
  breaks: Breaks,
  now: number,
  satMs: number,
  rules: BreakRules,
  isOn: boolean,
): Breaks {
  // A sitting clock below its base was reset by a break.
  const baseMs = satMs < breaks.baseMs ? 0 : breaks.baseMs;
  const overMs = satMs - baseMs - rules.limitMs;
  if (!isOn || overMs < 0) {
    return breaks.kind === 'counting' && breaks.baseMs === baseMs ? breaks : { kind: 'counting', baseMs };
  }
  switch (breaks.kind) {
    case 'counting': {
      const dueAt = now - overMs;
      const prompt: Prompt = { kind: 'waiting', untilAt: dueAt + rules.windowMs };
      const due = { kind: 'due', baseMs, dueAt, snoozes: 0, unanswered: 0, prompt } as const;
      return settlePrompt(due, now);
    }
    case 'snoozed':
      // A clock set back to before the snooze began must not make it longer than it says.
      return now >= breaks.untilAt || now < breaks.snoozedAt ? askAgain(breaks) : breaks;
    case 'due':
      return hasGoneUnanswered(breaks, now)
        ? putAway(breaks, now, satMs)
        : settlePrompt(hurry(breaks, now - overMs + rules.windowMs), now);
  }
}

/** Whether the break that was due before was let pass without an answer by the time after. */
export function isMissed(before: Breaks, after: Breaks): boolean {
  return before.kind === 'due' && after.kind === 'counting' && after.baseMs > before.baseMs;
}

/** "Not now, ask again in `snoozeMs`." Means nothing unless a break is due and may still be put off. */
export function snoozeBreak(breaks: Breaks, now: number, snoozeMs: number, maxSnoozes: number): Breaks {
  if (breaks.kind !== 'due' || breaks.snoozes >= maxSnoozes) return breaks;
  const { baseMs, dueAt, snoozes } = breaks;
  return {
    kind: 'snoozed',
    baseMs,
    dueAt,
    snoozes: snoozes + 1,
    snoozedAt: now,
    untilAt: now + snoozeMs,
  };
}

/** "Not this one": the next interval begins with `satMs` already sat. Means nothing unless a break waits. */
export function skipBreak(breaks: Breaks, satMs: number): Breaks {
  return breaks.kind === 'counting' ? breaks : { kind: 'counting', baseMs: satMs };
}

/** A good moment has come: a question that waits for one is asked now. */
export function seizeMoment(breaks: Breaks): Breaks {
  return breaks.kind === 'due' && breaks.prompt.kind === 'waiting'
    ? withPrompt(breaks, { kind: 'wanted' })
    : breaks;
}

/** The prompt was put in front of the person. */
export function showPrompt(breaks: Breaks, now: number): Breaks {
  return withPrompt(breaks, { kind: 'shown', shownAt: now });
}

/** The browser refused to show the prompt. */
export function blockPrompt(breaks: Breaks, now: number): Breaks {
  return withPrompt(breaks, { kind: 'blocked', since: now });
}

/** The person put the prompt away without answering. */
export function closePrompt(breaks: Breaks, now: number, satMs: number): Breaks {
  return breaks.kind === 'due' ? putAway(breaks, now, satMs) : breaks;
}

/** Whoever comes back, or is done with what held the question up, is asked anew. */
export function askAnew(breaks: Breaks, after?: HoldKind): Breaks {
  return withPrompt(breaks, after ? { kind: 'wanted', after } : { kind: 'wanted' });
}

/** When the question will change although nobody does anything; null when it will not. */
export function promptChangesAt({ prompt }: DueBreak): number | null {
  switch (prompt.kind) {
    case 'waiting':
    case 'resting':
      return prompt.untilAt;
    case 'shown':
      return prompt.shownAt + promptWaits.answerMs;
    case 'blocked':
      return prompt.since + promptWaits.answerMs;
    case 'wanted':
      return null;
  }
}

function askAgain({ baseMs, dueAt, snoozes }: Extract<Breaks, { kind: 'snoozed' }>): Breaks {
  return { kind: 'due', baseMs, dueAt, snoozes, unanswered: 0, prompt: { kind: 'wanted' } };
}

/** A limit or a window that was made shorter in the meantime ends the wait at `latestAt`. */
function hurry(due: DueBreak, latestAt: number): DueBreak {
  const { prompt } = due;
  return prompt.kind === 'waiting' && latestAt < prompt.untilAt
    ? { ...due, prompt: { kind: 'waiting', untilAt: latestAt } }
    : due;
}

function settlePrompt(due: DueBreak, now: number): Breaks {
  const { prompt } = due;
  const hasWaited = (prompt.kind === 'waiting' || prompt.kind === 'resting') && now >= prompt.untilAt;
  return hasWaited ? askAnew(due) : due;
}

function hasGoneUnanswered(due: DueBreak, now: number): boolean {
  const isOut = due.prompt.kind === 'shown' || due.prompt.kind === 'blocked';
  return isOut && now >= (promptChangesAt(due) ?? Infinity);
}

/** The question was asked for nothing: it rests and is asked again, or the break counts as missed. */
function putAway(due: DueBreak, now: number, satMs: number): Breaks {
  const unanswered = due.unanswered + 1;
  if (unanswered > promptWaits.repeats) return { kind: 'counting', baseMs: satMs };
  return { ...due, unanswered, prompt: { kind: 'resting', untilAt: now + promptWaits.restMs } };
}

function withPrompt(breaks: Breaks, prompt: Prompt): Breaks {
  return breaks.kind === 'due' ? { ...breaks, prompt } : breaks;
}
