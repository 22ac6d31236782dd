import { amountOf, withAmount } from '../exercises/index.ts';
import type { Dose, ExerciseId } from '../exercises/index.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What a plan asks of one exercise in the period that holds a day. */
export interface Prescribed {
  readonly exerciseId: ExerciseId;
  /** All of it for the whole period. No sets while its ramp has not begun: it waits, and nothing else gives it. */
  readonly dose: Dose;
  /** The first and the last day of the period. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What a plan asks for on a day, exercise by exercise; nothing before its first day. */
export function prescribedOn({ from, items }: Plan, day: string): readonly Prescribed[] {
  const start = Temporal.PlainDate.from(from);
  const since = start.until(day, { largestUnit: 'day' }).days;
  if (since < 0) return [];
  return items
    .filter(({ exerciseId }, i) => items.findIndex((item) => item.exerciseId === exerciseId) === i)
    .map((item) => {
      const begun = since - (since % item.days);
      const first = start.add({ days: begun });
      return {
        exerciseId: item.exerciseId,
        dose: doseInWeek(item, Math.floor(begun / 7)),
        firstDay: first.toString(),
        lastDay: first.add({ days: item.days - 1 }).toString(),
      };
    });
}

/** The dose in a week after the plan's first day. A period keeps the one with which it began. */
function doseInWeek({ dose, ramp }: PlanItem, week: number): Dose {
  if (!ramp) return dose;
  const step = ramp
    .filter(({ fromWeek }) => fromWeek <= week)
    .toSorted((a, b) => a.fromWeek - b.fromWeek)
    .at(-1);
  if (!step) return { ...dose, sets: 0 };
  const whole = amountOf(dose);
  const sets = Math.min(step.sets ?? dose.sets, dose.sets);
  return { ...withAmount(dose, Math.min(step.amount ?? whole, whole)), sets };
}
