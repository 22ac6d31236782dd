import type { Dose, ExerciseId } from '../exercises/index.ts';
import { doseKind } from '../routines/index.ts';
import type { Side, Step } from '../routines/index.ts';
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

/** The same for one side; null where both work at once or by turns. */
export interface SideDone extends ExerciseDone {
  readonly side: Side | null;
}

/** Sums of thirds of a second may miss each other by this much. */
const roundingMs = 1e-6;

/** What is done at `now`, one row for each exercise (and rung, should it change), in the order of the timeline. */
export function doneSoFar(session: Session, now: number): readonly ExerciseDone[] {
  const rows = countedSteps(session, now).map(({ done }) => done);
  return summed(rows, ({ exerciseId, kind, rung }) => `${exerciseId} ${kind} ${rung}`);
}

/** What is done at `now`, one row for each exercise and side, in the order of the timeline. */
export function doneBySide(session: Session, now: number): readonly SideDone[] {
  const rows = countedSteps(session, now).map(({ step, done }) => ({ ...done, side: step.side }));
  return summed(rows, ({ exerciseId, kind, rung, side }) => `${exerciseId} ${kind} ${rung} ${side}`);
}

/** The steps in which something is to be done, and what was. */
function countedSteps(
  session: Session,
  now: number,
): readonly { readonly step: Step; readonly done: ExerciseDone }[] {
  const played = playedAt(session, now);
  const starts = stepStarts(session.timeline);
  return session.timeline.steps.flatMap((step, index) =>
    step.count > 0 && step.durationMs > 0
      ? [{ step, done: doneOfStep(step, starts[index] ?? 0, played) }]
      : [],
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

/** Rows with the same key as one, at the place of the first. */
function summed<Row extends ExerciseDone>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = sums.get(key);
    sums.set(key, before === undefined ? row : added(before, row));
  }
  return [...sums.values()];
}

function added<Row extends ExerciseDone>(one: Row, other: Row): Row {
  return {
    ...one,
    planned: one.planned + other.planned,
    done: one.done + other.done,
    plannedMs: one.plannedMs + other.plannedMs,
    doneMs: one.doneMs + other.doneMs,
  };
}
