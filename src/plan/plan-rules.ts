import { amountOf, doseMs, exerciseIds, findExercise } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { exercisesWith } from './plan.ts';
import type { Plan, PlanItem } from './plan.ts';
import { planLimits } from './plan-schema.ts';
import type { Fault, Path } from './read-json.ts';

/** What is wrong with how the parts of a plan go together; empty if it can be followed. */
export function faultsOf(plan: Plan): readonly Fault[] {
  const known: readonly ExerciseId[] = [...exerciseIds, ...plan.exercises.map(({ id }) => id)];
  const unknown = plan.items.flatMap(({ exerciseId }, i) =>
    known.includes(exerciseId) ? [] : [fault(['items', i, 'exerciseId'], 'unknownExercise')],
  );
  const twice = [
    ...repeated(plan.items.map(({ exerciseId }) => exerciseId)).map((i) =>
      fault(['items', i, 'exerciseId'], 'exerciseTwice'),
    ),
    ...repeated(plan.exercises.map(({ id }) => id)).map((i) => fault(['exercises', i, 'id'], 'idTwice')),
  ];
  const ramps = plan.items.flatMap((item, i) => faultsOfRamp(item, ['items', i, 'ramp']));
  return [...unknown, ...twice, ...ramps, ...faultsOfWhole(plan)];
}

const fault = (path: Path, key: string, params: Fault['params'] = {}): Fault => ({ path, key, params });

/** The places of what was there before. */
const repeated = (values: readonly unknown[]): readonly number[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));

/** A ramp leads up to its dose, by one step in any week. */
function faultsOfRamp({ dose, ramp = [] }: PlanItem, path: Path): readonly Fault[] {
  const most = { sets: dose.sets, amount: amountOf(dose) };
  return [
    ...repeated(ramp.map(({ fromWeek }) => fromWeek)).map((i) =>
      fault([...path, i, 'fromWeek'], 'weekTwice'),
    ),
    ...ramp.flatMap((step, i) =>
      (['sets', 'amount'] as const)
        .filter((field) => (step[field] ?? 0) > most[field])
        .map((field) => fault([...path, i, field], 'aboveDose', { most: most[field] })),
    ),
  ];
}

function faultsOfWhole(plan: Plan): readonly Fault[] {
  const exercises = exercisesWith(plan);
  const ms = plan.items.reduce((sum, { exerciseId, dose, days }) => {
    const exercise = findExercise(exerciseId, exercises);
    return exercise ? sum + doseMs(exercise, dose) / days : sum;
  }, 0);
  const minutes = Math.ceil(ms / 60_000);
  const bytes = new TextEncoder().encode(JSON.stringify(plan)).length;
  return [
    ...(minutes > planLimits.minutesADay
      ? [fault(['items'], 'tooMuchADay', { minutes, most: planLimits.minutesADay })]
      : []),
    ...(bytes > planLimits.bytes ? [fault([], 'tooLarge', { most: planLimits.bytes / 1_000 })] : []),
  ];
}
