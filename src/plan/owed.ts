import { amountOf, findExercise, rungOf } from '../exercises/index.ts';
import type { Dose, Exercise, ExerciseId } from '../exercises/index.ts';
import type { Owed } from '../routines/index.ts';
import { exercisesWith } from './plan.ts';
import type { Plan } from './plan.ts';
import { amountDone } from './practised.ts';
import type { Practised } from './practised.ts';
import { prescribedOn } from './prescribed.ts';
import type { Prescribed } from './prescribed.ts';

/** How a set of the day's plan stands. */
export type SetMark = 'done' | 'part' | 'open';

/** One exercise of the day's plan, set by set. */
export interface PlanMark {
  readonly exerciseId: ExerciseId;
  readonly sets: readonly SetMark[];
}

/**
 * What is left of a plan on a day, in the plan's order: what the period asks for without what was done in it,
 * in whatever way it came about. Never below nothing, and what was left of earlier periods is gone. An exercise
 * of which nothing is left is still named, so that nothing else gives it. `catalogue` defaults to the built-in
 * exercises and the plan's own.
 */
export const owedOn = (
  plan: Plan,
  practised: readonly Practised[],
  day: string,
  catalogue: readonly Exercise[] = exercisesWith(plan),
): readonly Owed[] =>
  entriesOn(plan, practised, day, catalogue).map(({ exercise, dose, left }) => {
    const rung = rungOf(exercise, dose);
    return { exerciseId: exercise.id, dose, left, ...(rung < 0 ? {} : { rung }) };
  });

/** The day's plan as marks: what of it is done, begun and open. Without what its ramp has not begun yet. */
export const marksOn = (
  plan: Plan,
  practised: readonly Practised[],
  day: string,
  catalogue: readonly Exercise[] = exercisesWith(plan),
): readonly PlanMark[] =>
  entriesOn(plan, practised, day, catalogue)
    .filter(({ dose }) => dose.sets > 0)
    .map(({ exercise, dose, left }) => {
      const done = dose.sets * amountOf(dose) - left;
      const sets = Array.from({ length: dose.sets }, (_, i): SetMark => {
        const ofSet = done - i * amountOf(dose);
        return ofSet >= amountOf(dose) ? 'done' : ofSet > 0 ? 'part' : 'open';
      });
      return { exerciseId: exercise.id, sets };
    });

/** A prescribed exercise that is known, and what is left of it on one side, in whole units of its dose. */
function entriesOn(
  plan: Plan,
  practised: readonly Practised[],
  day: string,
  catalogue: readonly Exercise[],
): readonly { readonly exercise: Exercise; readonly dose: Dose; readonly left: number }[] {
  return prescribedOn(plan, day).flatMap((prescribed) => {
    const exercise = findExercise(prescribed.exerciseId, catalogue);
    if (!exercise) return [];
    const { dose } = prescribed;
    const whole = dose.sets * amountOf(dose);
    const left = Math.floor(whole - doneOf(prescribed, exercise, practised) + rounding);
    return [{ exercise, dose, left: Math.max(0, left) }];
  });
}

/** Seconds are sums of parts of seconds, which may miss the whole by as little. */
const rounding = 1e-6;

/** How much of an exercise was done in a period, on one side, in the dose's unit. */
const doneOf = (
  { dose, firstDay, lastDay }: Prescribed,
  exercise: Exercise,
  practised: readonly Practised[],
): number =>
  amountDone(
    exercise,
    dose.kind,
    practised.filter(({ day }) => firstDay <= day && day <= lastDay).flatMap(({ exercises }) => exercises),
  );
