import * as v from 'valibot';
import { isExerciseId, mostRungs, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { sessionLimits } from '../session/index.ts';
import { atMost, between, identifier, instant, whole } from '../shapes/index.ts';
import type { Completion } from './completion.ts';
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
const day = v.pipe(v.string(), v.check(isInCalendar));
const outcome = v.picklist(['finished', 'partial', 'abandoned']);
const exerciseId = v.custom<ExerciseId>(isExerciseId);
const score = whole(0, 10);

/** How the hips feel, as a page says it. */
export const answerEntries = {
  score,
  where: v.exactOptional(v.picklist(bodyParts)),
  feels: v.exactOptional(atMost(feelings.length, v.picklist(feelings))),
  exerciseId: v.exactOptional(exerciseId),
};

const exerciseSchema = /* @__PURE__ */ v.pipe(
  v.object({
    exerciseId,
    kind: v.picklist(doseKinds),
    rung: v.exactOptional(whole(0, mostRungs)),
    planned: units,
    done: units,
    plannedMs: ms,
    doneMs: ms,
  }),
  v.check(({ planned, done, plannedMs, doneMs }) => done <= planned && doneMs <= plannedMs),
);

/** A completion as it is stored. */
export const completionSchema = /* @__PURE__ */ v.pipe(
  v.object({
    id: identifier,
    startedAt: instant,
    endedAt: instant,
    zone: identifier,
    day,
    outcome,
    setting: v.picklist(settings),
    minutes: between(0, 60),
    plannedMs: ms,
    movedMs: ms,
    exercises: atMost(maxRows, exerciseSchema),
    report: v.exactOptional(v.object({ ...answerEntries, at: instant })),
    morning: v.exactOptional(v.object({ score, at: instant })),
  }),
  v.check(({ startedAt, endedAt, plannedMs, movedMs }) => startedAt <= endedAt && movedMs <= plannedMs),
);

/** A date as we write it: YYYY-MM-DD, and not the 31st of February. */
function isInCalendar(text: string): boolean {
  try {
    return text.length === 10 && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const tallySchema = /* @__PURE__ */ v.pipe(
  v.object({
    day,
    completions: whole(0, maxCompletions),
    movedMs: ms,
    entries: atMost(
      maxEntries,
      v.object({ id: identifier, endedAt: instant, setting: v.picklist(settings), movedMs: ms, outcome }),
    ),
  }),
  v.check(
    ({ completions, entries }) =>
      completions >= entries.length && new Set(entries.map((entry) => entry.id)).size === entries.length,
  ),
);

/** The tally as it was stored, or null when it makes no sense. */
export function parseTally(data: unknown): Tally | null {
  const parsed = v.safeParse(tallySchema, data);
  return parsed.success ? parsed.output : null;
}

/**
 * A stored month: its good completions, and those that make no sense, by their keys. Null when it is no month
 * at all, or holds more than a month can.
 */
export function parseMonth(
  data: unknown,
): { readonly month: Month; readonly damaged: Readonly<Record<string, unknown>> } | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries = Object.entries(data);
  if (entries.length > 2 * maxCompletions) return null;
  const good: [string, Completion][] = [];
  const damaged: [string, unknown][] = [];
  for (const [key, value] of entries) {
    const parsed = v.safeParse(completionSchema, value);
    if (parsed.success && parsed.output.id === key) good.push([key, parsed.output]);
    else damaged.push([key, value]);
  }
  // Built from entries: a key such as `__proto__` is then a key like any other.
  return { month: Object.fromEntries(good), damaged: Object.fromEntries(damaged) };
}
