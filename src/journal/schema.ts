import * as v from 'valibot';
import { exerciseIds, settings } from '../exercises/index.ts';
import type { Completion } from './completion.ts';
import type { Month } from './month.ts';
import { maxEntries } from './tally.ts';
import type { Tally } from './tally.ts';

/** A routine of ten minutes holds fewer than a dozen exercises. */
const maxExercises = 40;

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const instant = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const day = v.pipe(v.string(), v.isoDate());
const outcome = v.picklist(['finished', 'partial', 'abandoned']);

/** A completion as it is stored. */
export const completionSchema = /* @__PURE__ */ v.object({
  id,
  startedAt: instant,
  endedAt: instant,
  zone: v.pipe(v.string(), v.maxLength(64)),
  day,
  outcome,
  setting: v.picklist(settings),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(60)),
  plannedMs: ms,
  movedMs: ms,
  exercises: v.pipe(
    v.array(
      v.object({
        exerciseId: v.picklist(exerciseIds),
        kind: v.picklist(['hold', 'reps', 'breaths', 'circles']),
        planned: count,
        done: count,
        plannedMs: ms,
        doneMs: ms,
      }),
    ),
    v.maxLength(maxExercises),
  ),
});

const tallySchema = /* @__PURE__ */ v.object({
  day,
  completions: count,
  movedMs: ms,
  entries: v.pipe(
    v.array(v.object({ id, endedAt: instant, setting: v.picklist(settings), movedMs: ms, outcome })),
    v.maxLength(maxEntries),
  ),
});

/** The tally as it was stored, or null when it makes no sense. */
export function parseTally(data: unknown): Tally | null {
  const parsed = v.safeParse(tallySchema, data);
  return parsed.success ? parsed.output : null;
}

/** A stored month: its good completions, and those that make no sense, by their keys. Null when it is no month at all. */
export function parseMonth(
  data: unknown,
): { readonly month: Month; readonly damaged: Readonly<Record<string, unknown>> } | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const month: Record<string, Completion> = {};
  const damaged: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const parsed = v.safeParse(completionSchema, value);
    if (parsed.success && parsed.output.id === key) month[key] = parsed.output;
    else damaged[key] = value;
  }
  return { month, damaged };
}
