import type { Dose, DoseName, ExerciseId, Level, Setting } from '../exercises/index.ts';
import type { Owed } from './owed.ts';

/** The lengths a break can have. */
export const breakMinutes = [1, 2, 3, 5, 10] as const;

/** One exercise of a routine. */
export interface RoutineItem {
  readonly exerciseId: ExerciseId;
  /** The dose it was drawn from: one of the exercise's own, or what is owed of the day's plan. */
  readonly level: DoseName | 'plan';
  /** The rung of its ladder that the dose was drawn from; absent for a dose that is on none. */
  readonly rung?: number;
  /** What is to be done now: that dose, or more sets or fewer repetitions of it, to fit the minutes. */
  readonly dose: Dose;
  /** Never done before: there is time to read it first. */
  readonly isNew?: true;
}

/** An ordered choice of exercises for a break. */
export interface Routine {
  readonly setting: Setting;
  /** The length it was made for; its timeline is within a tenth of it, or shorter by what the day's plan had left. */
  readonly minutes: number;
  readonly items: readonly RoutineItem[];
}

/** What somebody asks for. */
export interface RoutineRequest {
  readonly setting: Setting;
  readonly minutes: number;
  /** The level of exercises that have none of their own; gentle if absent. */
  readonly level?: Level;
  /** The person wants no more than this today, wherever they stand. */
  readonly atMost?: Level;
  /** "My hips hurt today": only class A, only gentle. */
  readonly hipsHurt?: boolean;
  /**
   * What is left of today's plan: it comes first. A prescribed exercise is given only so, and not at all where
   * nothing of it is left. Other exercises fill what is left of the minutes. No plan if absent.
   */
  readonly owed?: readonly Owed[];
}
