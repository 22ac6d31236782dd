import { isExerciseId, mostRungs, postures, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { timelineMs } from '../routines/index.ts';
import {
  atMost,
  between,
  byKind,
  flag,
  identifier,
  instant,
  latestAt,
  like,
  object,
  oneOf,
  orAbsent,
  orNull,
  such,
  whole,
} from '../shapes/index.ts';
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

const stepSchema = object({
  kind: oneOf(['prepare', 'work', 'hold', 'breathe', 'switch', 'rest']),
  exerciseId: like<ExerciseId>(isExerciseId),
  rung: orAbsent(whole(0, mostRungs)),
  side: orNull(oneOf(['left', 'right'])),
  set: count,
  sets: count,
  durationMs: ms,
  count,
  direction: orAbsent(oneOf(['forward', 'backward'])),
  posture: orAbsent(oneOf(postures)),
});

/** What a session is made of: where it is done, the minutes that were asked for, and its timed steps. */
export const plannedEntries = {
  setting: oneOf(settings),
  minutes: between(0, 60),
  timeline: such(
    object({ steps: atMost(sessionLimits.steps, stepSchema) }),
    (timeline) => timeline.steps.length > 0 && timelineMs(timeline) <= maxTimelineMs,
  ),
};

/** A session as it is stored. */
export const sessionSchema = such(
  object({
    id: identifier,
    ...plannedEntries,
    startedAt: instant,
    clock: byKind({
      running: { offsetMs: ms, sinceAt: clockInstant },
      paused: { offsetMs: ms, pausedAt: clockInstant, awaitedSince: orAbsent(clockInstant) },
      left: { offsetMs: ms, leftAt: clockInstant, wasRunning: flag },
    }),
    // Each span begins where a step does.
    played: atMost(sessionLimits.steps, object({ fromMs: ms, toMs: ms })),
  }),
  fitsItsTimeline,
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
