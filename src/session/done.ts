import type { Dose, ExerciseId } from '../exercises/index.ts';
import type { Step } from '../routines/index.ts';
import { playedWithin } from './played.ts';
import { playedAt, stepStarts } from './session.ts';
import type { PlayedSpan, Session } from './session.ts';

/** What was asked of an exercise and what was done of it, all sets and both sides together. */
export interface ExerciseDone {
  readonly exerciseId: ExerciseId;
  readonly kind: Dose['kind'];
  /** Holds, repetitions, breaths or circles. One counts when it was played to its end; a repeat counts once. */
  readonly planned: number;
  readonly done: number;
  readonly plannedMs: number;
  readonly doneMs: number;
}

/** A skip lands on a step's very end; this much may be missing of what still counts as whole. */
const toleranceMs = 50;

/** What is done at `now`, one row for each exercise, in the order of the timeline. */
export function doneSoFar(session: Session, now: number): readonly ExerciseDone[] {
  const played = playedAt(session, now);
  const starts = stepStarts(session.timeline);
  const rows = new Map<ExerciseId, ExerciseDone>();
  session.timeline.steps.forEach((step, index) => {
    if (step.count === 0) return;
    const row = rowOf(step, starts[index] ?? 0, played);
    const before = rows.get(step.exerciseId);
    rows.set(step.exerciseId, before === undefined ? row : added(before, row));
  });
  return [...rows.values()];
}

function rowOf(step: Step, startMs: number, played: readonly PlayedSpan[]): ExerciseDone {
  const unitMs = step.durationMs / step.count;
  let done = 0;
  for (let unit = 0; unit < step.count; unit += 1) {
    const fromMs = startMs + unit * unitMs;
    if (playedWithin(played, fromMs, fromMs + unitMs) >= unitMs - toleranceMs) done += 1;
  }
  return {
    exerciseId: step.exerciseId,
    kind: kindOf(step),
    planned: step.count,
    done,
    plannedMs: step.durationMs,
    doneMs: playedWithin(played, startMs, startMs + step.durationMs),
  };
}

function kindOf({ kind, direction }: Step): Dose['kind'] {
  if (kind === 'hold') return 'hold';
  if (kind === 'breathe') return 'breaths';
  return direction === undefined ? 'reps' : 'circles';
}

function added(one: ExerciseDone, other: ExerciseDone): ExerciseDone {
  return {
    ...one,
    planned: one.planned + other.planned,
    done: one.done + other.done,
    plannedMs: one.plannedMs + other.plannedMs,
    doneMs: one.doneMs + other.doneMs,
  };
}
