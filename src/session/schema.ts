import * as v from 'valibot';
import { isExerciseId, mostRungs, postures, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { timelineMs } from '../routines/index.ts';
import { atMost, between, byKind, identifier, instant, latestAt, whole } from '../shapes/index.ts';
import type { Session } from './session.ts';

/** What a session may hold at most: what is made of it, such as a completion, must find room for that. */
export const sessionLimits = {
  /** Twice what a routine of ten minutes with the shortest steps takes. */
  steps: 400,
  /** Repetitions, breaths or circles in one step. */
  count: 1_000,
} as const;
/** Twice the longest routine that may be asked for. */
const maxTimelineMs = 2 * 60 * 60_000;

/** Whole milliseconds: Temporal takes no fractions, and an end is the sum of these. */
const ms = whole(0, maxTimelineMs);
const count = whole(0, sessionLimits.count);
/** When the clock was last set. An instant that moved back with a computer's clock may lie before 1970. */
const clockInstant = whole(-latestAt, latestAt);

const stepSchema = /* @__PURE__ */ v.object({
  kind: v.picklist(['prepare', 'work', 'hold', 'breathe', 'switch', 'rest']),
  exerciseId: v.custom<ExerciseId>(isExerciseId),
  rung: v.exactOptional(whole(0, mostRungs)),
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
  minutes: between(0, 60),
  timeline: /* @__PURE__ */ v.pipe(
    v.object({ steps: atMost(sessionLimits.steps, stepSchema) }),
    v.check((timeline) => timeline.steps.length > 0 && timelineMs(timeline) <= maxTimelineMs),
  ),
};

/** A session as it is stored. */
export const sessionSchema = /* @__PURE__ */ v.pipe(
  v.object({
    id: identifier,
    ...plannedEntries,
    startedAt: instant,
    clock: byKind({
      running: { offsetMs: ms, sinceAt: clockInstant },
      paused: { offsetMs: ms, pausedAt: clockInstant, awaitedSince: v.exactOptional(clockInstant) },
      left: { offsetMs: ms, leftAt: clockInstant, wasRunning: v.boolean() },
    }),
    // Each span begins where a step does.
    played: atMost(sessionLimits.steps, v.object({ fromMs: ms, toMs: ms })),
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
