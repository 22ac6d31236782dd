import type { Setting } from '../exercises/index.ts';
import { doneSoFar, positionAt } from '../session/index.ts';
import type { ExerciseDone, Session } from '../session/index.ts';

/** Played to the end, ended early with something done, or ended with nothing done. */
export type Outcome = 'finished' | 'partial' | 'abandoned';

/** The record of a session: what was planned, what was done. */
export interface Completion {
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
}

/** The record of a session that ends at `endedAt`, for the journal of somebody in `zone`. */
export function completionOf(session: Session, endedAt: number, zone: string): Completion {
  const exercises = doneSoFar(session, endedAt);
  const movedMs = exercises.reduce((sum, { doneMs }) => sum + doneMs, 0);
  // A clock set back during the session must not make it end before it began.
  const end = Math.max(endedAt, session.startedAt);
  return {
    id: session.id,
    startedAt: session.startedAt,
    endedAt: end,
    zone,
    day: dayAt(end, zone),
    outcome: outcomeOf(session, endedAt, exercises, movedMs),
    setting: session.setting,
    minutes: session.minutes,
    plannedMs: exercises.reduce((sum, { plannedMs }) => sum + plannedMs, 0),
    movedMs,
    exercises,
  };
}

/** The local day, YYYY-MM-DD, of an instant in a zone. */
export function dayAt(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function outcomeOf(
  session: Session,
  endedAt: number,
  exercises: readonly ExerciseDone[],
  movedMs: number,
): Outcome {
  if (movedMs === 0) return 'abandoned';
  const isWhole = exercises.every(({ planned, done }) => done === planned);
  return isWhole && positionAt(session, endedAt).kind === 'over' ? 'finished' : 'partial';
}
