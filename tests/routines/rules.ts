import fc from 'fast-check';
import { expect } from 'vitest';
import {
  catalogue,
  doseMs,
  exerciseIds,
  ladderOf,
  levels,
  opensFront,
  postures,
  rungAt,
  setMs,
  settings,
  type Dose,
  type DoseName,
  type Exercise,
  type ExerciseId,
  type Muscle,
} from '../../src/exercises/index.ts';
import {
  breakMinutes,
  historyOf,
  layOut,
  limits,
  timelineMs,
  type Done,
  type History,
  type Limit,
  type Profile,
  type Routine,
  type RoutineItem,
  type RoutineRequest,
} from '../../src/routines/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';
import { amountsIn, amountsOf } from './amounts.ts';

// Whoever asks for whatever, and the rules that hold for them, written out anew from the catalogue's data alone.

export const day = '2026-03-02';

export const someone: fc.Arbitrary<Profile> = fc.record({
  limits: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.subarray([...limits], { maxLength: 3 }) },
  ),
  deepStretches: fc.boolean(),
  daysOfUse: fc.nat(14),
  levels: fc
    .array(fc.tuple(fc.constantFrom(...exerciseIds), fc.constantFrom(...levels, 'clinic' as const)), {
      maxLength: 8,
    })
    .map((pairs) => Object.fromEntries(pairs)),
  rungs: fc
    .array(fc.tuple(fc.constantFrom(...exerciseIds), fc.nat(7)), { maxLength: 12 })
    .map((pairs) => Object.fromEntries(pairs)),
  without: fc.subarray([...exerciseIds], { maxLength: 4 }),
  skirt: fc.boolean(),
});

export const request: fc.Arbitrary<RoutineRequest> = fc.record(
  {
    setting: fc.constantFrom(...settings),
    minutes: fc.constantFrom(...breakMinutes),
    level: fc.constantFrom(...levels),
    hipsHurt: fc.boolean(),
    atMost: fc.constantFrom(...levels),
  },
  { requiredKeys: ['setting', 'minutes', 'level', 'hipsHurt'] },
);

const done: fc.Arbitrary<Done> = fc.record({
  day: fc.constantFrom('2026-03-01', day),
  exerciseIds: fc.subarray([...exerciseIds], { minLength: 1, maxLength: 4 }),
});

export const past: fc.Arbitrary<History> = fc
  .array(done, { maxLength: 12 })
  .map((routines) => historyOf(routines, day));

/** What each limit hides, written out exercise by exercise. */
const hides: Readonly<Record<Limit, readonly ExerciseId[]>> = {
  soreHips: [
    ...(['seatedFigureFour', 'edgeOfChairStretch', 'splitStanceStretch', 'standingQuadStretch'] as const),
    ...(['sitToStand', 'reclinedFigureFour', 'kneeToChest', 'bedEdgeStretch'] as const),
    ...(['happyBaby', 'pigeon', 'halfKneelingStretch'] as const),
  ],
  hipBending: [
    ...(['seatedMarch', 'seatedFigureFour', 'standingMarch', 'happyBaby', 'pigeon'] as const),
    ...(['reclinedFigureFour', 'kneeToChest', 'reclinedButterfly', 'bedEdgeStretch'] as const),
  ],
  hipSideways: [
    ...(['seatedMarch', 'seatedFigureFour', 'standingMarch', 'happyBaby', 'pigeon'] as const),
    ...(['reclinedFigureFour', 'kneeToChest', 'reclinedButterfly', 'bedEdgeStretch'] as const),
    ...(['sidewaysLegLift', 'standingHipCircles', 'sideLyingLegCircles', 'clamshell'] as const),
  ],
  hipBackward: [
    ...(['edgeOfChairStretch', 'standingHipExtension', 'splitStanceStretch', 'standingQuadStretch'] as const),
    ...(['halfKneelingStretch', 'bedEdgeStretch', 'pigeon', 'happyBaby', 'reclinedButterfly'] as const),
    ...(['seatedFigureFour', 'reclinedFigureFour', 'clamshell'] as const),
  ],
  frontPinch: [
    ...(['seatedMarch', 'seatedFigureFour', 'standingMarch', 'sitToStand', 'happyBaby', 'pigeon'] as const),
    ...(['reclinedFigureFour', 'kneeToChest', 'reclinedButterfly', 'bedEdgeStretch'] as const),
  ],
  sidePain: ['seatedFigureFour', 'sideLyingLegCircles', 'pigeon', 'reclinedFigureFour', 'clamshell'],
  kneePain: ['seatedFigureFour', 'standingQuadStretch', 'pigeon', 'catCow', 'halfKneelingStretch'],
  pregnant: [
    ...(['gluteBridge', 'happyBaby', 'reclinedFigureFour', 'kneeToChest', 'reclinedButterfly'] as const),
    ...(['bedEdgeStretch', 'lyingMarch'] as const),
  ],
  backPain: [
    ...(['edgeOfChairStretch', 'standingHipExtension', 'splitStanceStretch', 'standingQuadStretch'] as const),
    ...(['pigeon', 'halfKneelingStretch', 'bedEdgeStretch'] as const),
  ],
  unsteady: [
    ...(['standingMarch', 'standingHipExtension', 'sidewaysLegLift', 'standingQuadStretch'] as const),
    'standingHipCircles',
  ],
  noFloor: exerciseIds.filter((id) => exerciseById(id).setting === 'floor' && id !== 'bedEdgeStretch'),
  rollingChair: ['seatedMarch', 'edgeOfChairStretch', 'sitToStand'],
  soreWrists: ['pigeon', 'catCow'],
};

export const exercisesOf = ({ items }: Routine): readonly Exercise[] =>
  items.map(({ exerciseId }) => exerciseById(exerciseId));

/** Whether this person may do the exercise at this level today. */
function isSafe(
  exercise: Exercise,
  level: RoutineItem['level'],
  { hipsHurt = false }: { readonly hipsHurt?: boolean },
  profile: Profile,
): boolean {
  const { id } = exercise;
  if (profile.without.includes(id) || profile.limits.some((limit) => hides[limit].includes(id))) return false;
  if (profile.skirt && exercise.clothing === 'noSkirt') return false;
  if (hipsHurt && (exercise.class !== 'A' || level !== 'gentle')) return false;
  return exercise.class !== 'C' || (profile.deepStretches && profile.daysOfUse >= 7 && level !== 'gentle');
}

/** Whatever else holds: what suits this person, no more than they want, and only the gentlest on a sore day. */
export function expectSafe(routine: Routine, asked: Omit<RoutineRequest, 'setting'>, profile: Profile): void {
  for (const { exerciseId, level, rung } of routine.items) {
    const exercise = exerciseById(exerciseId);
    expect(isSafe(exercise, level, asked, profile), exerciseId).toBe(true);
    if (asked.hipsHurt) expect(rung, exerciseId).toBe(0);
    if (asked.atMost) expect(rung, exerciseId).toBeLessThanOrEqual(rungAt(exercise, asked.atMost));
  }
}

/** Whatever else holds: in time, both sides equal, down only once and up at the end, no stretch for too long. */
export function expectSound(routine: Routine, { newTo }: History): void {
  for (const { exerciseId, isNew } of routine.items)
    expect(isNew ?? false).toBe(newTo?.has(exerciseId) ?? false);
  const timeline = layOut(routine);
  expect(timelineMs(timeline)).toBeLessThanOrEqual(routine.minutes * 66_000);

  const { steps } = timeline;
  const sideMs = (side: 'left' | 'right') =>
    steps.filter((s) => s.side === side && s.count > 0).reduce((sum, s) => sum + s.durationMs, 0);
  expect(sideMs('left')).toBe(sideMs('right'));
  const last = steps.at(-1);
  expect(routine.setting === 'standing' || last?.posture === 'standing').toBe(true);
  expect(amountsIn(steps)).toEqual(amountsOf(routine));

  const exercises = exercisesOf(routine);
  expect(new Set(exercises).size).toBe(exercises.length);
  for (const { setting } of exercises) expect(setting).toBe(routine.setting);
  const places = exercises.map(({ posture }) => postures.indexOf(posture));
  expect(places).toEqual([...places].sort((a, b) => a - b));

  for (const { exerciseId, rung } of routine.items) {
    for (const step of steps) if (step.exerciseId === exerciseId) expect(step.rung).toBe(rung);
  }
  expect(longestStretchMs(routine.items)).toBeLessThanOrEqual(240_000);
}

/** How long the muscle that is stretched the longest is, on one side. */
export function longestStretchMs(items: readonly RoutineItem[]): number {
  const stretched = new Map<Muscle, number>();
  for (const { exerciseId, dose } of items) {
    const { muscles, purpose } = exerciseById(exerciseId);
    for (const muscle of Object.keys(muscles) as Muscle[]) {
      if (purpose !== 'stretch' || muscles[muscle] !== 'stretched') continue;
      stretched.set(muscle, (stretched.get(muscle) ?? 0) + setMs(dose) * dose.sets);
    }
  }
  return Math.max(0, ...stretched.values());
}

/** No more at once than the dose that it was drawn from, and at most three rounds of that. */
export function expectWithinDose({ exerciseId, level, rung, dose }: RoutineItem): void {
  const exercise = exerciseById(exerciseId);
  const named = level === 'plan' ? undefined : exercise.doses[level];
  const full = rung === undefined ? named : ladderOf(exercise)[rung]?.dose;
  expect(full?.kind).toBe(dose.kind);
  expect(setMs(dose)).toBeLessThanOrEqual(full ? setMs(full) : 0);
  expect(dose.sets).toBeLessThanOrEqual((full?.sets ?? 0) * (level === 'clinic' ? 1 : 3));
}

/** What holds for a routine that takes nothing of a plan: as long as was asked, and no more than the doses say. */
export function expectWellMade(routine: Routine, history: History): void {
  expectSound(routine, history);
  expect(timelineMs(layOut(routine))).toBeGreaterThanOrEqual(routine.minutes * 54_000);
  for (const item of routine.items) expectWithinDose(item);
}

/** From three minutes on, it opens the front of the hip and strengthens, if anything that may be done does. */
export function expectWhole(routine: Routine, could: readonly Exercise[]): void {
  if (routine.minutes < 3) return;
  const does = exercisesOf(routine);
  for (const rule of [opensFront, (exercise: Exercise) => exercise.purpose === 'strengthen']) {
    expect(does.some(rule)).toBe(could.some(rule));
  }
}

/** Where this person stands with an exercise: sore hips first, then their own choice, their rung, their level. */
export function standing(
  exercise: Exercise,
  { level = 'gentle', atMost, hipsHurt }: RoutineRequest,
  profile: Profile,
): { readonly level: DoseName; readonly dose: Dose } {
  const own = profile.levels[exercise.id];
  const ladder = ladderOf(exercise);
  if (hipsHurt) return ladder[0]!;
  if (own === 'clinic' && exercise.doses.clinic && !atMost)
    return { level: own, dose: exercise.doses.clinic };
  const known = own === undefined || own === 'clinic' ? profile.rungs[exercise.id] : rungAt(exercise, own);
  const top = rungAt(exercise, atMost ?? 'progress');
  return ladder[Math.min(known ?? rungAt(exercise, level), top)]!;
}

/** The exercises that this person could be given here. */
export const mayDo = (asked: RoutineRequest, profile: Profile): readonly Exercise[] =>
  catalogue.filter(
    (exercise) =>
      exercise.setting === asked.setting &&
      isSafe(exercise, standing(exercise, asked, profile).level, asked, profile),
  );

/** All of them, three rounds each. */
export const mostMs = (exercises: readonly Exercise[], asked: RoutineRequest, profile: Profile): number =>
  exercises
    .map((exercise) => ({ exercise, dose: standing(exercise, asked, profile).dose }))
    .map(({ exercise, dose }) => doseMs(exercise, { ...dose, sets: 3 * dose.sets }))
    .reduce((sum, ms) => sum + ms, 0);
