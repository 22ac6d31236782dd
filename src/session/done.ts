import type { Dose, ExerciseId } from '../exercises/index.ts';
import { doseKind } from '../routines/index.ts';
import type { Step } from '../routines/index.ts';
import { playedWithin } from './played.ts';
import type { PlayedSpan } from './played.ts';
import { playedAt, stepStarts } from './session.ts';
import type { Session } from './session.ts';

/** What was asked of an exercise and what was done of it, all sets and both sides together. */
export interface ExerciseDone {
  readonly exerciseId: ExerciseId;
  readonly kind: Dose['kind'];
  /** The rung of its ladder that was drawn from; absent for a dose that is on none. */
  readonly rung?: number;
  /** Holds, repetitions, breaths or circles. One counts when it was played to its end; a repeat counts once. */
  readonly planned: number;
  readonly done: number;
  /** The time in movement or held still, without getting into position, changing sides and rest. */
  readonly plannedMs: number;
  readonly doneMs: number;
}

/** Sums of thirds of a second may miss each other by this much. */
const roundingMs = 1e-6;

/** What is done at `now`, one row for each exercise (and rung, should it change), in the order of the timeline. */
export function doneSoFar(session: Session, now: number): readonly ExerciseDone[] {
  const sums = new Map<string, ExerciseDone>();
  for (const row of countedSteps(session, now)) {
    const key = `${row.exerciseId} ${row.kind} ${row.rung}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? row : added(before, row));
  }
  return [...sums.values()];
}

/** The steps in which something is to be done, and what was. */
function countedSteps(session: Session, now: number): readonly ExerciseDone[] {
  const played = playedAt(session, now);
  const starts = stepStarts(session.timeline);
  return session.timeline.steps.flatMap((step, index) =>
    step.count > 0 && step.durationMs > 0 ? [doneOfStep(step, starts[index] ?? 0, played)] : [],
  );
}

function doneOfStep(step: Step, startMs: number, played: readonly PlayedSpan[]): ExerciseDone {
  const unitMs = step.durationMs / step.count;
  let done = 0;
  for (let unit = 0; unit < step.count; unit += 1) {
    const fromMs = startMs + unit * unitMs;
    if (playedWithin(played, fromMs, fromMs + unitMs) >= unitMs - roundingMs) done += 1;
  }
  return {
    exerciseId: step.exerciseId,
    kind: doseKind(step),
    ...(step.rung === undefined ? {} : { rung: step.rung }),
    planned: step.count,
    done,
    plannedMs: step.durationMs,
    doneMs: playedWithin(played, startMs, startMs + step.durationMs),
  };
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
