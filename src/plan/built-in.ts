import { amountOf, catalogue as builtIn, findExercise, ladderOf } from '../exercises/index.ts';
import type { BuiltInId, Dose, DoseName, Exercise } from '../exercises/index.ts';
import type { Profile } from '../routines/index.ts';
import type { Plan, PlanItem, RampStep } from './plan.ts';

/** The plans that come with Limber. */
export const builtInPlans = ['gentle', 'clinicsFour'] as const;

/**
 * Two movements for each place, none of class C: one that works and one that opens or lets go. Each leaves
 * others of its place for the rest of the day, and in every place one of class A, for sore days.
 */
const gentleIds = [
  'gluteSqueeze',
  'seatedMarch',
  'standingHipExtension',
  'splitStanceStretch',
  'gluteBridge',
  'reclinedButterfly',
] as const satisfies readonly BuiltInId[];

/**
 * What holds until somebody chooses another plan: once a day each of six movements, about five minutes in all,
 * in the dose of the rung on which the person stands. That is the catalogue's gentle dose for whoever stands on
 * none: 8 squeezes of 3 s, 5 marches a side, 5 extensions a side, 10 s of stretch a side, 8 bridges, 3 breaths.
 */
export function gentlePlan(
  from: string,
  rungs: Profile['rungs'] = {},
  catalogue: readonly Exercise[] = builtIn,
): Plan {
  const items = gentleIds.map((exerciseId): PlanItem => {
    const ladder = ladderOf(among(catalogue, exerciseId));
    const rung = Math.max(0, Math.min(rungs[exerciseId] ?? 0, ladder.length - 1));
    return { exerciseId, dose: ladder[rung]!.dose, days: 1 };
  });
  return { name: 'gentle', from, items, exercises: [] };
}

/**
 * The clinic's article, reached in small steps, one a week for each exercise: the bridge from one set of 8 (of
 * the "8 to 10" of a careful first week) by 15 to the article's 20, then a set more each week up to its five.
 * The leg circles go the same way from the catalogue's gentle amount by the standard one to ten each way, then
 * up to three sets. The two deep stretches begin in the second week, with the article's own short doses.
 */
export function clinicsFourPlan(from: string, catalogue: readonly Exercise[] = builtIn): Plan {
  const dose = (exerciseId: BuiltInId, name: DoseName): Dose => {
    const { doses } = among(catalogue, exerciseId);
    return doses[name] ?? doses.standard;
  };
  const item = (exerciseId: BuiltInId, ramp: readonly RampStep[]): PlanItem => ({
    exerciseId,
    dose: dose(exerciseId, 'clinic'),
    days: 1,
    ramp,
  });
  const circles = (['gentle', 'standard', 'clinic'] as const).map((name) =>
    amountOf(dose('sideLyingLegCircles', name)),
  );
  const items = [
    item('gluteBridge', steps([8, 15, 20], 5)),
    item('sideLyingLegCircles', steps(circles, 3)),
    item('happyBaby', [{ fromWeek: 1 }]),
    item('pigeon', [{ fromWeek: 1 }]),
  ];
  return { name: 'clinicsFour', from, items, exercises: [] };
}

/** One step a week: the amounts in one set, then a set more each week. */
const steps = (amounts: readonly number[], sets: number): readonly RampStep[] => [
  ...amounts.map((amount, fromWeek) => ({ fromWeek, sets: 1, amount })),
  ...Array.from({ length: sets - 1 }, (_, i) => ({ fromWeek: amounts.length + i, sets: i + 2 })),
];

function among(catalogue: readonly Exercise[], id: BuiltInId): Exercise {
  const exercise = findExercise(id, catalogue);
  if (!exercise) throw new Error(`No exercise ${id} in the catalogue`);
  return exercise;
}
