import type { ExerciseId } from '../exercises/index.ts';
import type { Practised, PractisedExercise } from './practised.ts';

/** What is read of an exercise of a session to know how somebody gets on with it. */
export interface ReportedExercise extends PractisedExercise {
  /** As many as the session asked for, in the unit of `done`. */
  readonly planned: number;
  /** The rung of its ladder that was drawn from; absent for a dose that is on none. */
  readonly rung?: number;
}

/** A kind of discomfort at which one stops, whatever its score. */
export type Feeling = 'sharp' | 'catching' | 'numb';

/** A session, and what the person said about it, if anything. */
export interface Reported extends Practised {
  readonly exercises: readonly ReportedExercise[];
  /** How it felt, from 0 (nothing) to 10, said after the session. */
  readonly report?: {
    readonly score: number;
    readonly feels?: readonly Feeling[];
    /** The movement that set it off. If none is named, it concerns every movement of the session. */
    readonly exerciseId?: ExerciseId;
  };
  /** How it felt on the next morning. */
  readonly morning?: { readonly score: number };
}

/** Up to here a report is no reason to change anything. */
const easyScore = 2;
/** Above this one stops. The pain monitoring of a trial with running patients drew the line here. */
const strongScore = 5;

/** Above 5. */
export const isAboveFive = ({ report }: Reported): boolean =>
  report !== undefined && report.score > strongScore;

/** Whether it felt like this. */
export const isFelt = ({ report }: Reported, feeling: Feeling): boolean =>
  report?.feels?.includes(feeling) ?? false;

/** Above 5, or of a kind at which one stops. */
export const isStrong = (session: Reported): boolean =>
  isAboveFive(session) || (session.report?.feels?.length ?? 0) > 0;

/** Above 2. */
export const isAboveTwo = ({ report }: Reported): boolean => (report?.score ?? 0) > easyScore;

/** Enough to change something. */
export const isSore = (session: Reported): boolean =>
  isStrong(session) || isAboveTwo(session) || isWorseInTheMorning(session);

/** Nothing against more of it: said to be hardly felt, and no worse on the next morning. */
export const isClean = (session: Reported): boolean => session.report !== undefined && !isSore(session);

/** Worse on the next morning than after the session. */
export const isWorseInTheMorning = ({ report, morning }: Reported): boolean =>
  report !== undefined && morning !== undefined && morning.score > report.score;

/** Whether anything at all was felt after the session. */
export const isFeltAfter = (session: Reported): boolean =>
  (session.report?.score ?? 0) > 0 || isStrong(session);

/** Whether anything at all was felt, then or on the next morning. */
export const isPainful = (session: Reported): boolean =>
  isFeltAfter(session) || (session.morning?.score ?? 0) > 0;

/** The rows of an exercise that were at least begun. */
export const begunIn = ({ exercises }: Reported, id: ExerciseId): readonly ReportedExercise[] =>
  exercises.filter(({ exerciseId, doneMs }) => exerciseId === id && doneMs > 0);

/** Whether what was said about a session is about this exercise. */
export const concerns = (session: Reported, id: ExerciseId): boolean =>
  session.report?.exerciseId === undefined
    ? session.report !== undefined && begunIn(session, id).length > 0
    : session.report.exerciseId === id;
