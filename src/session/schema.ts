import * as v from 'valibot';
import { exerciseIds, postures, settings } from '../exercises/index.ts';
import { timelineMs } from '../routines/index.ts';
import type { Session } from './session.ts';

/** Twice what a routine of ten minutes with the shortest steps takes. */
const maxSteps = 400;
/** Twice the longest routine that may be asked for. */
const maxTimelineMs = 2 * 60 * 60_000;
/** Until here the years have four digits, in every zone: 9999-01-01. */
const latestAt = 253_370_764_800_000;

/** Whole milliseconds: Temporal takes no fractions, and an end is the sum of these. */
const ms = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxTimelineMs));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestAt));

const stepSchema = /* @__PURE__ */ v.object({
  kind: v.picklist(['prepare', 'work', 'hold', 'breathe', 'switch', 'rest']),
  exerciseId: v.picklist(exerciseIds),
  side: v.nullable(v.picklist(['left', 'right'])),
  set: count,
  sets: count,
  durationMs: ms,
  count,
  direction: v.exactOptional(v.picklist(['forward', 'backward'])),
  posture: v.exactOptional(v.picklist(postures)),
});

/** What a session is made of: where it is done, the minutes that were asked for, and its timed steps. */
export const plannedEntries = {
  setting: v.picklist(settings),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(60)),
  timeline: /* @__PURE__ */ v.pipe(
    v.object({ steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(maxSteps)) }),
    v.check((timeline) => timelineMs(timeline) <= maxTimelineMs),
  ),
};

/** A session as it is stored. */
export const sessionSchema = /* @__PURE__ */ v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    ...plannedEntries,
    startedAt: instant,
    clock: v.variant('kind', [
      v.object({ kind: v.literal('running'), offsetMs: ms, sinceAt: instant }),
      v.object({ kind: v.literal('paused'), offsetMs: ms, pausedAt: instant }),
    ]),
    // Each span begins where a step does.
    played: v.pipe(v.array(v.object({ fromMs: ms, toMs: ms })), v.maxLength(maxSteps)),
  }),
  v.check((session) => fitsItsTimeline(session)),
);

/** The clock stands inside the timeline; so do the spans, in order, none empty, none touching the next. */
function fitsItsTimeline({ timeline, clock, played }: Session): boolean {
  const totalMs = timelineMs(timeline);
  return (
    clock.offsetMs <= totalMs &&
    played.every(
      ({ fromMs, toMs }, index) =>
        fromMs < toMs && toMs <= totalMs && fromMs > (played[index - 1]?.toMs ?? -1),
    )
  );
}
