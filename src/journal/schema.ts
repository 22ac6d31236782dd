import { channels, promptReasons } from '../breaks/index.ts';
import { isExerciseId, mostRungs, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { sessionLimits } from '../session/index.ts';
import {
  atMost,
  between,
  flag,
  identifier,
  instant,
  like,
  object,
  oneOf,
  orAbsent,
  orNull,
  read,
  such,
  text,
  whole,
} from '../shapes/index.ts';
import type { Shape } from '../shapes/index.ts';
import { maxPrompts, promptOutcomes } from './prompt-record.ts';
import type { PromptMonth, PromptRecord } from './prompt-record.ts';
import { bodyParts, feelings } from './report.ts';
import { maxCompletions } from './month.ts';
import type { Month } from './month.ts';
import { maxEntries } from './tally.ts';
import type { Tally } from './tally.ts';

const doseKinds = ['hold', 'reps', 'breaths', 'circles'] as const;

/**
 * A session has one row for each exercise and kind of dose. A routine of ten minutes has fewer than a dozen, but
 * whatever session may be stored must give a completion that may.
 */
const maxRows = sessionLimits.steps;
const maxUnits = sessionLimits.steps * sessionLimits.count;

const ms = between(0, Number.MAX_VALUE);
const units = whole(0, maxUnits);
const day = such(text(), isInCalendar);
const outcome = oneOf(['finished', 'partial', 'abandoned']);
const exerciseId = like<ExerciseId>(isExerciseId);
const score = whole(0, 10);

/** How the hips feel, as a page says it. */
export const answerEntries = {
  score,
  where: orAbsent(oneOf(bodyParts)),
  feels: orAbsent(atMost(feelings.length, oneOf(feelings))),
  exerciseId: orAbsent(exerciseId),
};

const exerciseSchema = such(
  object({
    exerciseId,
    kind: oneOf(doseKinds),
    rung: orAbsent(whole(0, mostRungs)),
    planned: units,
    done: units,
    plannedMs: ms,
    doneMs: ms,
  }),
  ({ planned, done, plannedMs, doneMs }) => done <= planned && doneMs <= plannedMs,
);

/** A completion as it is stored. */
export const completionSchema = such(
  object({
    id: identifier,
    startedAt: instant,
    endedAt: instant,
    zone: identifier,
    day,
    outcome,
    setting: oneOf(settings),
    minutes: between(0, 60),
    plannedMs: ms,
    movedMs: ms,
    exercises: atMost(maxRows, exerciseSchema),
    report: orAbsent(object({ ...answerEntries, at: instant })),
    morning: orAbsent(object({ score, at: instant })),
  }),
  ({ startedAt, endedAt, plannedMs, movedMs }) => startedAt <= endedAt && movedMs <= plannedMs,
);

/** A date as we write it: YYYY-MM-DD, and not the 31st of February. */
function isInCalendar(text: string): boolean {
  try {
    return text.length === 10 && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const tallySchema = such(
  object({
    day,
    completions: whole(0, maxCompletions),
    movedMs: ms,
    entries: atMost(
      maxEntries,
      object({ id: identifier, endedAt: instant, setting: oneOf(settings), movedMs: ms, outcome }),
    ),
  }),
  ({ completions, entries }) =>
    completions >= entries.length && new Set(entries.map((entry) => entry.id)).size === entries.length,
);

/** The tally as it was stored, or null when it makes no sense. */
export function parseTally(data: unknown): Tally | null {
  return read(tallySchema, data);
}

/** The channels in which a question was put, or was not. */
export const triedSchema = atMost(
  channels.length,
  object({ channel: oneOf(channels), triedAt: instant, isUp: flag }),
);

/** The record of a question as it is stored. */
export const promptSchema: Shape<PromptRecord> = object({
  id: identifier,
  askedAt: instant,
  day,
  why: oneOf(promptReasons),
  tried: triedSchema,
  outcome: oneOf(promptOutcomes),
  answeredAt: instant,
  through: orNull(oneOf(channels)),
});

/** What was read of a month: what is good of it, and what makes no sense, by their keys. */
export interface ReadMonth<Good> {
  readonly month: Good;
  readonly damaged: Readonly<Record<string, unknown>>;
}

/** A stored month of completions. Null when it is no month at all, or holds more than a month can. */
export function parseMonth(data: unknown): ReadMonth<Month> | null {
  return parseRecords(data, completionSchema, maxCompletions);
}

/** A stored month of questions, as `parseMonth`. */
export function parsePrompts(data: unknown): ReadMonth<PromptMonth> | null {
  return parseRecords(data, promptSchema, maxPrompts);
}

function parseRecords<Kept extends { readonly id: string }>(
  data: unknown,
  shape: Shape<Kept>,
  most: number,
): ReadMonth<Readonly<Record<string, Kept>>> | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries = Object.entries(data);
  if (entries.length > 2 * most) return null;
  const good: [string, Kept][] = [];
  const damaged: [string, unknown][] = [];
  for (const [key, value] of entries) {
    const record = read(shape, value);
    if (record?.id === key) good.push([key, record]);
    else damaged.push([key, value]);
  }
  // Built from entries: a key such as `__proto__` is then a key like any other.
  return { month: Object.fromEntries(good), damaged: Object.fromEntries(damaged) };
}
