import type { Dose, ExerciseId } from '../exercises/index.ts';

/** What is still to be done of a prescribed exercise. It is given so far and no further. */
export interface Owed {
  readonly exerciseId: ExerciseId;
  /** All that was prescribed for today, or for the days that it is meant for. */
  readonly dose: Dose;
  /** What is left on one side, in the dose's unit: repetitions, breaths, circles each way, seconds of a hold. */
  readonly left: number;
  /** The rung of the exercise's ladder whose dose it is, if it is one. */
  readonly rung?: number;
}
