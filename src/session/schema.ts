import * as v from 'valibot';
import { exerciseIds, postures, settings } from '../exercises/index.ts';

/** Twice what a routine of ten minutes with the shortest steps takes. */
const maxSteps = 400;
/** No step lasts an hour. */
const maxStepMs = 3_600_000;
/** Each span needs a press of a button to begin. */
const maxSpans = 1_000;

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const instant = v.pipe(v.number(), v.finite());

const stepSchema = /* @__PURE__ */ v.object({
  kind: v.picklist(['prepare', 'work', 'hold', 'breathe', 'switch', 'rest']),
  exerciseId: v.picklist(exerciseIds),
  side: v.nullable(v.picklist(['left', 'right'])),
  set: count,
  sets: count,
  durationMs: v.pipe(ms, v.maxValue(maxStepMs)),
  count,
  direction: v.exactOptional(v.picklist(['forward', 'backward'])),
  posture: v.exactOptional(v.picklist(postures)),
});

/** What a session is made of: where it is done, the minutes that were asked for, and its timed steps. */
export const plannedEntries = {
  setting: v.picklist(settings),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(60)),
  timeline: v.object({ steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(maxSteps)) }),
};

/** A session as it is stored. */
export const sessionSchema = /* @__PURE__ */ v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  ...plannedEntries,
  startedAt: instant,
  clock: v.variant('kind', [
    v.object({ kind: v.literal('running'), offsetMs: ms, sinceAt: instant }),
    v.object({ kind: v.literal('paused'), offsetMs: ms, pausedAt: instant }),
  ]),
  played: v.pipe(v.array(v.object({ fromMs: ms, toMs: ms })), v.maxLength(maxSpans)),
});
