import { catalogue as builtIn } from '../exercises/index.ts';
import type { Dose, Exercise, ExerciseId } from '../exercises/index.ts';

/** What holds from a week on; the last step that has begun counts. */
export interface RampStep {
  /** Whole weeks after the plan's first day: 0 is the first week. */
  readonly fromWeek: number;
  /** The dose's own if absent, and never more than that. */
  readonly sets?: number;
  /** Repetitions, breaths, circles each way, or seconds of a hold. The dose's own if absent, and never more. */
  readonly amount?: number;
}

/** One exercise of a prescription. */
export interface PlanItem {
  readonly exerciseId: ExerciseId;
  /** All that is to be done of it within one period. */
  readonly dose: Dose;
  /** The period in days, from the plan's first day on: 1 for a daily dose, 7 for a weekly one. */
  readonly days: number;
  /** The way to the whole dose; nothing is asked for before its first step. The whole dose at once if absent. */
  readonly ramp?: readonly RampStep[];
}

/** A prescription: what to do over the day, whichever breaks it falls into. Days are local, YYYY-MM-DD. */
export interface Plan {
  /** As its author calls it. Those that come with Limber have a name in the locale files: `plan.named.<name>`. */
  readonly name: string;
  /** Its first day. */
  readonly from: string;
  /** Each exercise once; of a second mention nothing is asked. */
  readonly items: readonly PlanItem[];
  /** Exercises of somebody's own, for these items and for all routines. */
  readonly exercises: readonly Exercise[];
  readonly author?: string;
  readonly note?: string;
}

/** Every exercise while a plan holds: the catalogue's, and the plan's own. */
export const exercisesWith = (
  { exercises }: Plan,
  catalogue: readonly Exercise[] = builtIn,
): readonly Exercise[] => (exercises.length > 0 ? [...catalogue, ...exercises] : catalogue);
