import type { Setting } from '../exercises/index.ts';
import type { Practised } from '../plan/index.ts';
import { doneSoFar, positionAt } from '../session/index.ts';
import type { ExerciseDone, Session } from '../session/index.ts';
import type { MorningReport, Report } from './report.ts';

/** All done that was planned, ended early with something done, or ended with nothing done. */
export type Outcome = 'finished' | 'partial' | 'abandoned';

/** The record of a session: what was planned, what was done. A plan counts what it asks for from it. */
export interface Completion extends Practised {
  /** The session's id: the same session is one completion, however often it is written. */
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** The computer's zone at the time of writing, and the local day in it, so that travel never moves the past. */
  readonly zone: string;
  readonly day: string;
  readonly outcome: Outcome;
  readonly setting: Setting;
  /** The minutes that were asked for. */
  readonly minutes: number;
  /** The time in movement, without getting into position and rest: as planned, and as done. */
  readonly plannedMs: number;
  readonly movedMs: number;
  readonly exercises: readonly ExerciseDone[];
  /** How the hips felt afterwards, and on the next day: only where somebody said so. */
  readonly report?: Report;
  readonly morning?: MorningReport;
}

/**
 * The record of a session that ends at `now`, or has ended by then, for the journal of somebody in `zone`. A
 * session across midnight belongs to the day on which it ended.
 */
export function completionOf(session: Session, now: number, zone: string): Completion {
  const exercises = doneSoFar(session, now);
  const position = positionAt(session, now);
  // A clock set back during the session must not make it end before it began.
  const endedAt = Math.max(position.kind === 'over' ? position.endedAt : now, session.startedAt);
  return {
    id: session.id,
    startedAt: session.startedAt,
    endedAt,
    zone,
    day: dayAt(endedAt, zone),
    outcome: outcomeOf(exercises),
    setting: session.setting,
    minutes: session.minutes,
    plannedMs: sumOf(exercises, 'plannedMs'),
    movedMs: sumOf(exercises, 'doneMs'),
    exercises,
  };
}

/** The local day, YYYY-MM-DD, of an instant in a zone. */
export function dayAt(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** What is done decides, not the buttons: who skips the time to get into position has finished all the same. */
function outcomeOf(exercises: readonly ExerciseDone[]): Outcome {
  if (sumOf(exercises, 'doneMs') === 0) return 'abandoned';
  return exercises.every(({ planned, done }) => done === planned) ? 'finished' : 'partial';
}

function sumOf(exercises: readonly ExerciseDone[], figure: 'plannedMs' | 'doneMs'): number {
  return exercises.reduce((sum, exercise) => sum + exercise[figure], 0);
}
