import { nextStep, withTried } from './ladder.ts';
import type { Tried } from './ladder.ts';
import { promptWaits } from './rules.ts';
import type { BreakRules, Channel, PromptReason } from './rules.ts';

/** What became of the question "time to move?" while the break is due. */
export type Prompt =
  /** A good moment is waited for, until this instant at the latest. */
  | { readonly kind: 'waiting'; readonly untilAt: number }
  /** It is put in the first channel that takes it. */
  | { readonly kind: 'wanted'; readonly why: PromptReason; readonly tried: readonly Tried[] }
  /** It stands in some channel since `shownAt`. */
  | {
      readonly kind: 'shown';
      readonly why: PromptReason;
      readonly shownAt: number;
      readonly tried: readonly Tried[];
    }
  /** No channel took it; the badge is left. */
  | {
      readonly kind: 'blocked';
      readonly why: PromptReason;
      readonly since: number;
      readonly tried: readonly Tried[];
    }
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
      /** The instant that its prompts are named after: `dueAt` by the clock before it was set back. Absent: `dueAt`. */
      readonly namedAt?: number;
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
      readonly namedAt?: number;
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
      return settlePrompt(due, now, rules);
    }
    case 'snoozed':
      // A clock set back to before the snooze began must not make it longer than it says.
      return now >= breaks.untilAt || now < breaks.snoozedAt ? askAgain(breaks) : breaks;
    case 'due':
      return hasGoneUnanswered(breaks, now)
        ? putAway(breaks, now, satMs)
        : settlePrompt(hurry(breaks, now - overMs + rules.windowMs), now, rules);
  }
}

/** Whether the break that was due before was let pass without an answer by the time after. */
export function isMissed(before: Breaks, after: Breaks): boolean {
  return before.kind === 'due' && after.kind === 'counting' && after.baseMs > before.baseMs;
}

/** "Not now, ask again in `snoozeMs`." Means nothing unless a break is due and may still be put off. */
export function snoozeBreak(breaks: Breaks, now: number, snoozeMs: number, maxSnoozes: number): Breaks {
  if (breaks.kind !== 'due' || breaks.snoozes >= maxSnoozes) return breaks;
  const { prompt, unanswered, ...others } = breaks;
  return {
    ...others,
    kind: 'snoozed',
    snoozes: breaks.snoozes + 1,
    snoozedAt: now,
    untilAt: now + snoozeMs,
  };
}

/**
 * "Not this one": the next interval begins with `satMs` already sat. Means nothing unless a break is due: one that
 * has been put off was answered.
 */
export function skipBreak(breaks: Breaks, satMs: number): Breaks {
  return breaks.kind === 'due' ? { kind: 'counting', baseMs: satMs } : breaks;
}

/** A good moment has come: a question that waits for one is asked now. */
export function seizeMoment(breaks: Breaks): Breaks {
  return breaks.kind === 'due' && breaks.prompt.kind === 'waiting' ? askAnew(breaks, 'moment') : breaks;
}

/** The question was put in `channel`, or could not be, or stands there no longer. */
export function tryChannel(breaks: Breaks, channel: Channel, isUp: boolean, now: number): Breaks {
  const prompt = breaks.kind === 'due' ? breaks.prompt : null;
  if (prompt?.kind !== 'wanted' && prompt?.kind !== 'shown') return breaks;
  const tried = withTried(prompt.tried, { channel, triedAt: now, isUp });
  if (prompt.kind === 'wanted' && !isUp) return withPrompt(breaks, { ...prompt, tried });
  const shownAt = prompt.kind === 'shown' ? prompt.shownAt : now;
  return withPrompt(breaks, { kind: 'shown', why: prompt.why, shownAt, tried });
}

/** The person put the prompt away without answering. */
export function closePrompt(breaks: Breaks, now: number, satMs: number): Breaks {
  return breaks.kind === 'due' ? putAway(breaks, now, satMs) : breaks;
}

/** Whoever comes back, or is done with what held the question up, is asked anew. */
export function askAnew(breaks: Breaks, why: PromptReason): Breaks {
  return withPrompt(breaks, { kind: 'wanted', why, tried: [] });
}

/** When the question will change although nobody does anything; null when it will not. */
export function promptChangesAt({ prompt }: DueBreak, channels: readonly Channel[]): number | null {
  switch (prompt.kind) {
    case 'waiting':
    case 'resting':
      return prompt.untilAt;
    case 'shown':
      return Math.min(answerEndsAt(prompt), stepAt(prompt.tried, channels));
    case 'blocked':
      return answerEndsAt(prompt);
    case 'wanted':
      return null;
  }
}

/** Until when a question that was put, or could not be, waits for its answer. */
function answerEndsAt(prompt: Extract<Prompt, { kind: 'shown' | 'blocked' }>): number {
  return (prompt.kind === 'shown' ? prompt.shownAt : prompt.since) + promptWaits.answerMs;
}

/** When it is put in one more channel; never, when that was at once or there is none. */
function stepAt(tried: readonly Tried[], channels: readonly Channel[]): number {
  const step = nextStep(tried, channels);
  return step === null || step.at === -Infinity ? Infinity : step.at;
}

function askAgain(snoozed: Extract<Breaks, { kind: 'snoozed' }>): Breaks {
  const { snoozedAt, untilAt, ...others } = snoozed;
  const prompt: Prompt = { kind: 'wanted', why: 'snooze-over', tried: [] };
  return { ...others, kind: 'due', unanswered: 0, prompt };
}

/** A limit or a window that was made shorter in the meantime ends the wait at `latestAt`. */
function hurry(due: DueBreak, latestAt: number): DueBreak {
  const { prompt } = due;
  return prompt.kind === 'waiting' && latestAt < prompt.untilAt
    ? { ...due, prompt: { kind: 'waiting', untilAt: latestAt } }
    : due;
}

function settlePrompt(due: DueBreak, now: number, { channels }: BreakRules): Breaks {
  const { prompt } = due;
  switch (prompt.kind) {
    case 'waiting':
      return now >= prompt.untilAt ? askAnew(due, 'window-over') : due;
    case 'resting':
      return now >= prompt.untilAt ? askAnew(due, 'asked-again') : due;
    case 'wanted':
      return nextStep(prompt.tried, channels) === null
        ? withPrompt(due, { ...prompt, kind: 'blocked', since: now })
        : due;
    case 'shown':
    case 'blocked':
      return due;
  }
}

function hasGoneUnanswered({ prompt }: DueBreak, now: number): boolean {
  return (prompt.kind === 'shown' || prompt.kind === 'blocked') && now >= answerEndsAt(prompt);
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
