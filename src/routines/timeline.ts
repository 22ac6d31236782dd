import type { ExerciseId, Posture } from '../exercises/index.ts';

/**
 * What the person does in a step: get into position, do repetitions or circles (`work`), keep still
 * (`hold`), count breaths, change sides, or rest between sets.
 */
export type StepKind = 'prepare' | 'work' | 'hold' | 'breathe' | 'switch' | 'rest';

/** The side that works, as the person feels it. */
export type Side = 'left' | 'right';

/** One timed step of a routine. Times are whole milliseconds. */
export interface Step {
  readonly kind: StepKind;
  readonly exerciseId: ExerciseId;
  /** The rung of the exercise's ladder that its dose was drawn from; absent for a dose that is on none. */
  readonly rung?: number;
  /** The side that works in this step, or that comes next in `prepare` and `switch`; null when both do. */
  readonly side: Side | null;
  /** The set this step belongs to, from 1. */
  readonly set: number;
  readonly sets: number;
  readonly durationMs: number;
  /**
   * How many repetitions, breaths or circles the step holds: 1 for `hold`, 0 for the steps between. One lasts
   * `durationMs / count`. An exercise whose sides alternate has one step a set with the repetitions of both
   * sides together and `side` null: the first, third, ... are the left side's.
   */
  readonly count: number;
  /** The way round, for circles. */
  readonly direction?: 'forward' | 'backward';
  /**
   * The posture to get into, where it changes. A seated or floor routine ends with a `rest` step of its last
   * exercise whose posture is `standing`: the time to come up on your feet.
   */
  readonly posture?: Posture;
}

/** A routine laid out in time: its steps follow one another without gaps. */
export interface Timeline {
  readonly steps: readonly Step[];
}

/** How long a timeline lasts, in milliseconds. */
export const timelineMs = ({ steps }: Timeline): number =>
  steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
