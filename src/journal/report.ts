import type { ExerciseId } from '../exercises/index.ts';

/** Where it can be felt. */
export const bodyParts = [
  'frontOfHip',
  'groin',
  'sideOfHip',
  'buttock',
  'lowerBack',
  'knee',
  'elsewhere',
] as const;
export type BodyPart = (typeof bodyParts)[number];

/** How it feels when it is no mere ache: each of these is a reason to stop. */
export const feelings = ['sharp', 'catching', 'numb'] as const;
export type Feeling = (typeof feelings)[number];

/** How the hips feel after a routine. Nobody has to say. */
export interface Answer {
  /** From 0, no pain, to 10, the worst there is. */
  readonly score: number;
  readonly where?: BodyPart;
  readonly feels?: readonly Feeling[];
  /** The movement that set it off; absent when nobody knows. */
  readonly exerciseId?: ExerciseId;
}

/** An answer, and when it was given. */
export interface Report extends Answer {
  readonly at: number;
}

/** How the hips are on the next day. */
export interface MorningReport {
  readonly score: number;
  readonly at: number;
}

/** Up to this, a movement may leave something behind (published pain models call 0 to 2 or 3 safe). */
export const harmlessScore = 2;

/** Above this a movement is stopped: the strictest of the published pain models draw the line at 5. */
export const stopScore = 5;

/** Whether to stop: strong, or of a kind that is no mere ache. */
export const isAlarming = ({ score, feels = [] }: Answer): boolean => score > stopScore || feels.length > 0;
