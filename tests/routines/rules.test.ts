import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalogue,
  doseMs,
  exerciseById,
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
  amountsIn,
  amountsOf,
  breakMinutes,
  historyOf,
  layOut,
  limits,
  namedRoutines,
  suggest,
  suggestNamed,
  timelineMs,
  type Done,
  type History,
  type Limit,
  type Profile,
  type Routine,
  type RoutineRequest,
} from '../../src/routines/index.ts';

// The rules of choosing hold for whoever asks for whatever. Each property writes the rule out anew, from the
// catalogue's data alone.

const day = '2026-03-02';
const limitNames = Object.keys(limits) as Limit[];

const someone: fc.Arbitrary<Profile> = fc.record({
  limits: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.subarray(limitNames, { maxLength: 3 }) },
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

const request: fc.Arbitrary<RoutineRequest> = fc.record(
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

const past: fc.Arbitrary<History> = fc
  .array(done, { maxLength: 12 })
  .map((routines) => historyOf(routines, day));

/** What each limit hides, written out exercise by exercise. */
const hides: Readonly<Record<Limit, readonly ExerciseId[]>> = {
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

const exercisesOf = ({ items }: Routine): readonly Exercise[] =>
  items.map(({ exerciseId }) => exerciseById(exerciseId));

/** Whether this person may do the exercise at this level today. */
function isSafe(
  exercise: Exercise,
  level: DoseName,
  { hipsHurt = false }: { readonly hipsHurt?: boolean },
  profile: Profile,
): boolean {
  const { id } = exercise;
  if (profile.without.includes(id) || profile.limits.some((limit) => hides[limit].includes(id))) return false;
  if (profile.skirt && exercise.clothing === 'noSkirt') return false;
  if (hipsHurt && (exercise.class !== 'A' || level !== 'gentle')) return false;
  return exercise.class !== 'C' || (profile.deepStretches && profile.daysOfUse >= 7 && level !== 'gentle');
}

function expectSafe(routine: Routine, asked: Omit<RoutineRequest, 'setting'>, profile: Profile): void {
  for (const { exerciseId, level, rung } of routine.items) {
    const exercise = exerciseById(exerciseId);
    expect(isSafe(exercise, level, asked, profile), exerciseId).toBe(true);
    if (asked.hipsHurt) expect(rung, exerciseId).toBe(0);
    if (asked.atMost) expect(rung, exerciseId).toBeLessThanOrEqual(rungAt(exercise, asked.atMost));
  }
}

function expectWellMade(routine: Routine, { newTo }: History): void {
  for (const { exerciseId, isNew } of routine.items)
    expect(isNew ?? false).toBe(newTo?.has(exerciseId) ?? false);
  const timeline = layOut(routine);
  const targetMs = routine.minutes * 60_000;
  expect(Math.abs(timelineMs(timeline) - targetMs)).toBeLessThanOrEqual(targetMs / 10);

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

  for (const { exerciseId, level, rung, dose } of routine.items) {
    const exercise = exerciseById(exerciseId);
    const full = rung === undefined ? exercise.doses[level] : ladderOf(exercise)[rung]?.dose;
    expect(full?.kind).toBe(dose.kind);
    expect(setMs(dose)).toBeLessThanOrEqual(full ? setMs(full) : 0);
    expect(dose.sets).toBeLessThanOrEqual((full?.sets ?? 0) * (level === 'clinic' ? 1 : 3));
    for (const step of steps) if (step.exerciseId === exerciseId) expect(step.rung).toBe(rung);
  }
  const stretched = new Map<Muscle, number>();
  for (const { exerciseId, dose } of routine.items) {
    const { muscles, purpose } = exerciseById(exerciseId);
    for (const muscle of Object.keys(muscles) as Muscle[]) {
      if (purpose !== 'stretch' || muscles[muscle] !== 'stretched') continue;
      stretched.set(muscle, (stretched.get(muscle) ?? 0) + setMs(dose) * dose.sets);
    }
  }
  for (const ms of stretched.values()) expect(ms).toBeLessThanOrEqual(240_000);
}

/** Where this person stands with an exercise: sore hips first, then their own choice, their rung, their level. */
function standing(
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
const mayDo = (asked: RoutineRequest, profile: Profile): readonly Exercise[] =>
  catalogue.filter(
    (exercise) =>
      exercise.setting === asked.setting &&
      isSafe(exercise, standing(exercise, asked, profile).level, asked, profile),
  );

/** All of them, three rounds each. */
const mostMs = (exercises: readonly Exercise[], asked: RoutineRequest, profile: Profile): number =>
  exercises
    .map((exercise) => ({ exercise, dose: standing(exercise, asked, profile).dose }))
    .map(({ exercise, dose }) => doseMs(exercise, { ...dose, sets: 3 * dose.sets }))
    .reduce((sum, ms) => sum + ms, 0);

const tenThousand = { numRuns: 10_000 };
const aMinute = 60_000;

describe('whoever asks for whatever', () => {
  it(
    'gets a routine that is safe for them, fits the minutes, and is well made; or hears that none is',
    () => {
      fc.assert(
        fc.property(request, past, someone, fc.string(), (asked, history, profile, seed) => {
          const suggestion = suggest(asked, history, profile, seed);
          const { setting, minutes } = asked;
          if (suggestion.kind === 'fits') expect(suggestion.routine).toMatchObject({ setting, minutes });
          const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
          if (!routine) return;
          expectSafe(routine, asked, profile);
          expectWellMade(routine, history);
          if (routine.minutes < 3) return;
          const could = mayDo({ ...asked, setting: routine.setting }, profile);
          const does = exercisesOf(routine);
          for (const rule of [opensFront, (exercise: Exercise) => exercise.purpose === 'strengthen']) {
            expect(does.some(rule)).toBe(could.some(rule));
          }
        }),
        tenThousand,
      );
    },
    aMinute,
  );

  it(
    'hears of nothing only where little suits them, and then of the nearest that does',
    () => {
      fc.assert(
        fc.property(request, past, someone, fc.string(), (asked, history, profile, seed) => {
          const suggestion = suggest(asked, history, profile, seed);
          if (suggestion.kind === 'fits') return;
          const here = mayDo(asked, profile);
          const { nearest } = suggestion;
          if (here.length > 1) expect(nearest?.setting).toBe(asked.setting);
          const anywhere = settings.some((setting) => mayDo({ ...asked, setting }, profile).length > 1);
          if (anywhere) expect(nearest).not.toBeNull();
          // A minute is soon spent on getting down and reading what is new; one exercise alone comes in big steps.
          if (asked.minutes === 1) expect(here.length < 4 || asked.setting === 'floor').toBe(true);
          else if (here.length > 1) expect(mostMs(here, asked, profile)).toBeLessThan(asked.minutes * 54_000);
        }),
        tenThousand,
      );
    },
    aMinute,
  );

  it(
    'is not given the same twice in a day while another fits',
    () => {
      fc.assert(
        fc.property(request, someone, fc.string(), (asked, profile, seed) => {
          const given: Done[] = [];
          for (let i = 0; i < 6; i += 1) {
            const suggestion = suggest(asked, historyOf(given, day), profile, `${seed}${i}`);
            if (suggestion.kind === 'none') return;
            const { routine } = suggestion;
            if (given.some(({ exerciseIds: before }) => sameIds(before, routine))) {
              expect(suggestion.why.key).toBe(asked.hipsHurt ? 'routine.why.hurting' : 'routine.why.again');
              for (const { exerciseId } of routine.items) {
                const without = [...profile.without, exerciseId];
                const other = suggest(asked, historyOf(given, day), { ...profile, without }, `${seed}${i}`);
                // Leaving a movement out may leave nothing that opens or strengthens: then it is no equal.
                if (other.kind === 'none' || !isAsWhole(other.routine, routine)) continue;
                expect(given.some(({ exerciseIds: before }) => sameIds(before, other.routine))).toBe(true);
              }
              return;
            }
            given.push({ day, exerciseIds: routine.items.map(({ exerciseId }) => exerciseId) });
          }
        }),
        { numRuns: 1_000 },
      );
    },
    aMinute,
  );

  it('gets the same for the same seed', () => {
    fc.assert(
      fc.property(request, past, someone, fc.string(), (asked, history, profile, seed) => {
        expect(suggest(asked, history, profile, seed)).toEqual(suggest(asked, history, profile, seed));
      }),
    );
  });

  it(
    'gets a routine picked by name only so far as it is safe for them',
    () => {
      const named = fc.constantFrom(...namedRoutines);
      fc.assert(
        fc.property(named, request, past, someone, ({ id, setting }, asked, history, profile) => {
          const suggestion = suggestNamed(id, asked, history, profile);
          const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
          if (suggestion.kind === 'fits') expect(suggestion.routine.setting).toBe(setting);
          if (!routine) return;
          expectSafe(routine, asked, profile);
          expectWellMade(routine, history);
        }),
        { numRuns: 3_000 },
      );
    },
    aMinute,
  );
});

const sameIds = (before: readonly ExerciseId[], { items }: Routine): boolean =>
  before.length === items.length && items.every(({ exerciseId }) => before.includes(exerciseId));

/** Whether a routine has all that another has: something that opens, something that strengthens, not the same. */
function isAsWhole(routine: Routine, than: Routine): boolean {
  if (routine.minutes < 3) return true;
  const has = (exercises: readonly Exercise[]) => {
    const opening = exercises.filter(opensFront);
    const strengthening = exercises.filter(({ purpose }) => purpose === 'strengthen');
    const isApart = opening.some((one) => strengthening.some((other) => other !== one));
    return [opening.length > 0, strengthening.length > 0, isApart];
  };
  const does = has(exercisesOf(routine));
  return has(exercisesOf(than)).every((wanted, i) => !wanted || does[i]);
}
