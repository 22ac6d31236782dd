import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  catalogue,
  doseMs,
  exerciseIds,
  levels,
  rungOf,
  setMs,
  withAmount,
  type Dose,
  type Exercise,
  type ExerciseId,
} from '../../src/exercises/index.ts';
import {
  layOut,
  suggest,
  timelineMs,
  type Owed,
  type Profile,
  type Routine,
  type RoutineItem,
  type RoutineRequest,
} from '../../src/routines/index.ts';
import {
  exercisesOf,
  expectSafe,
  expectSound,
  expectWellMade,
  expectWhole,
  expectWithinDose,
  longestStretchMs,
  mayDo,
  past,
  request,
  someone,
  standing,
} from './rules.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';
import { runLength, runs } from '../run-length.ts';

// Whoever asks for whatever while a plan holds. What is prescribed comes before what makes a routine whole and as
// long as asked; nothing comes before what keeps it safe.

/** What may be left of any prescription, sensible or not: mostly an exercise's own dose in several sets. */
const owedOf = (exerciseId: ExerciseId): fc.Arbitrary<Owed> => {
  const exercise = exerciseById(exerciseId);
  const own = [...levels, 'clinic' as const].flatMap((name) => exercise.doses[name] ?? []);
  const anyones = catalogue.flatMap(({ doses }) => [doses.gentle, doses.progress]);
  const dose: fc.Arbitrary<Dose> = fc
    .record({
      base: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...own) },
        { weight: 1, arbitrary: fc.constantFrom(...anyones) },
      ),
      sets: fc.option(fc.nat(6)),
      amount: fc.option(fc.integer({ min: 1, max: 60 })),
    })
    .map(({ base, sets, amount }) => ({
      ...(amount === null ? base : withAmount(base, amount)),
      sets: sets ?? base.sets,
    }));
  return dose.chain((prescribed) => {
    const whole = prescribed.sets * amountOf(prescribed);
    const rung = rungOf(exercise, prescribed);
    const left = fc.oneof(fc.constant(whole), fc.constant(0), fc.nat(whole));
    return left.map((some) => ({ exerciseId, dose: prescribed, left: some, ...(rung < 0 ? {} : { rung }) }));
  });
};

const ledger: fc.Arbitrary<readonly Owed[]> = fc
  .subarray([...exerciseIds], { minLength: 1, maxLength: 10 })
  .chain((ids) => fc.tuple(...ids.map(owedOf)));

const asking: fc.Arbitrary<RoutineRequest & { readonly owed: readonly Owed[] }> = fc
  .tuple(request, ledger)
  .map(([asked, owed]) => ({ ...asked, owed }));

const owedFor = ({ exerciseId }: RoutineItem, owed: readonly Owed[]): Owed | undefined =>
  owed.find((one) => one.exerciseId === exerciseId);

/** Nothing prescribed beyond what is left of it, nor more of it at once than was prescribed. */
function expectWithinPlan(item: RoutineItem, one: Owed, { hipsHurt, atMost }: RoutineRequest): void {
  const { dose } = item;
  expect(dose.kind).toBe(one.dose.kind);
  expect(dose.sets * amountOf(dose)).toBeLessThanOrEqual(one.left);
  expect(amountOf(dose)).toBeLessThanOrEqual(amountOf(one.dose));
  expect(Number.isInteger(amountOf(dose)) && amountOf(dose) > 0).toBe(true);
  expect(dose.sets).toBeGreaterThan(0);
  expect(dose.sets).toBeLessThanOrEqual(one.dose.sets);
  if (hipsHurt || atMost) {
    expect(item.level).not.toBe('plan');
    expectWithinDose(item);
  } else {
    expect(item).toMatchObject({
      level: 'plan',
      dose: { ...withAmount(one.dose, amountOf(dose)), sets: dose.sets },
    });
  }
}

/** Whether one set of what is left, as prescribed, has room in the break by itself. */
function hasRoom(
  { exerciseId, dose, left }: Owed,
  { setting, minutes, hipsHurt, atMost }: RoutineRequest,
): boolean {
  const amount = Math.min(left, amountOf(dose));
  if (exerciseById(exerciseId).sides === 'alternating' && dose.kind !== 'reps') return false;
  const tooLittle = Math.min(amountOf(dose), dose.kind === 'hold' ? 10 : 3);
  if (hipsHurt || atMost || exerciseById(exerciseId).setting !== setting || amount < tooLittle) return false;
  const item: RoutineItem = {
    exerciseId,
    level: 'plan',
    dose: { ...withAmount(dose, amount), sets: 1 },
    isNew: true,
  };
  const isTooLong = setMs(item.dose) > 240_000;
  return !isTooLong && timelineMs(layOut({ setting, minutes, items: [item] })) <= minutes * 66_000;
}

const suitsAsPlanned = (id: ExerciseId, asked: RoutineRequest, profile: Profile): boolean =>
  mayDo(
    { setting: asked.setting, minutes: asked.minutes, level: 'progress' },
    { ...profile, levels: {}, rungs: {} },
  ).some((exercise) => exercise.id === id);

/** Whether half a minute or more is left, and a movement that stretches nothing would fit in, even in its largest dose. */
function leavesRoom(routine: Routine, asked: RoutineRequest, profile: Profile): boolean {
  const lasting = timelineMs(layOut(routine));
  if (routine.minutes * 60_000 - lasting < 30_000) return false;
  return othersFor(routine, asked, profile).some(
    ({ id, doses, purpose }) =>
      purpose !== 'stretch' && aloneMs(routine, id, doses.progress) + lasting <= routine.minutes * 60_000,
  );
}

/** Whether the minutes asked for are not filled, although one more movement or one more set could still be given. */
function isNeedlesslyShort(routine: Routine, asked: RoutineRequest, profile: Profile): boolean {
  const lasting = timelineMs(layOut(routine));
  if (lasting >= routine.minutes * 54_000 || routine.minutes * 60_000 - lasting < 30_000) return false;
  const fits = (items: readonly RoutineItem[], ms: number): boolean =>
    lasting + ms <= routine.minutes * 66_000 && longestStretchMs(items) <= 240_000;
  const anotherFits = othersFor(routine, asked, profile).some((exercise) => {
    const { level, dose: whole } = standing(exercise, asked, profile);
    const least = whole.kind === 'hold' ? 10 : 3;
    const half = Math.max(Math.min(amountOf(whole), least), Math.ceil(amountOf(whole) / 2));
    const dose = { ...withAmount(whole, half), sets: 1 };
    const items = [...routine.items, { exerciseId: exercise.id, level, dose }];
    return fits(items, aloneMs(routine, exercise.id, dose));
  });
  const anotherSetFits = routine.items.some((item) => {
    if (owedFor(item, asked.owed ?? []) || item.level === 'clinic') return false;
    const { sets } = item.dose;
    const exercise = exerciseById(item.exerciseId);
    if (sets >= 3 * standing(exercise, asked, profile).dose.sets) return false;
    const more = { ...item, dose: { ...item.dose, sets: sets + 1 } };
    const items = routine.items.map((one) => (one === item ? more : one));
    return fits(items, doseMs(exercise, more.dose) - doseMs(exercise, item.dose));
  });
  return anotherFits || anotherSetFits;
}

/** What this person may do here of the exercises that are neither in the routine nor prescribed. */
const othersFor = (routine: Routine, asked: RoutineRequest, profile: Profile): readonly Exercise[] =>
  mayDo({ ...asked, setting: routine.setting }, profile).filter(
    (exercise) =>
      !exercisesOf(routine).includes(exercise) &&
      !asked.owed?.some(({ exerciseId }) => exerciseId === exercise.id),
  );

/** How long it lasts by itself, with reading, getting there and rising. */
const aloneMs = (routine: Routine, exerciseId: ExerciseId, dose: Dose): number =>
  timelineMs(layOut({ ...routine, items: [{ exerciseId, level: 'progress', dose, isNew: true }] }));

const often = { numRuns: runLength(2_000, 20_000) };

describe('whoever asks while a plan holds', () => {
  it('gets what is safe and fits, of the plan no more than is left, and all the rules where nothing is drawn', () => {
    const met = { drawn: 0, filled: 0, free: 0 };
    fc.assert(
      fc.property(asking, past, someone, fc.string(), (asked, history, profile, seed) => {
        const suggestion = suggest(asked, history, profile, seed);
        const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
        if (!routine) return;
        expectSafe(routine, asked, profile);
        expectSound(routine, history);
        const drawn = routine.items.filter((item) => owedFor(item, asked.owed));
        for (const item of drawn) expectWithinPlan(item, owedFor(item, asked.owed)!, asked);
        for (const item of routine.items) if (!drawn.includes(item)) expectWithinDose(item);
        if (suggestion.kind === 'fits' && !asked.hipsHurt) {
          const key = drawn.length === 0 ? /\.(?:again|fresh|whole|short)$/ : /\.plan(?:AndMore)?$/;
          expect(suggestion.why.key).toMatch(key);
        }
        if (drawn.length === 0) {
          met.free += 1;
          expectWellMade(routine, history);
          const free = mayDo({ ...asked, setting: routine.setting }, profile).filter(
            ({ id }) => !asked.owed.some(({ exerciseId }) => exerciseId === id),
          );
          expectWhole(routine, free);
        } else {
          met.drawn += 1;
          if (drawn.length < routine.items.length) met.filled += 1;
          expect(leavesRoom(routine, asked, profile)).toBe(false);
          expect(isNeedlesslyShort(routine, asked, profile)).toBe(false);
        }
      }),
      often,
    );
    // Each of the cases did come up, many times.
    expect(Math.min(met.drawn, met.filled, met.free)).toBeGreaterThan(often.numRuns / 20);
  });

  it('gets a share of the plan whenever one suits and has room', () => {
    fc.assert(
      fc.property(asking, past, someone, fc.string(), (asked, history, profile, seed) => {
        const due = asked.owed.filter(
          (one) => hasRoom(one, asked) && suitsAsPlanned(one.exerciseId, asked, profile),
        );
        if (due.length === 0) return;
        const suggestion = suggest(asked, history, profile, seed);
        expect(suggestion.kind).toBe('fits');
        expect(suggestion.why.key).toMatch(/\.plan(?:AndMore)?$/);
      }),
      often,
    );
  });

  it('gets the same for the same seed', () => {
    fc.assert(
      fc.property(asking, past, someone, fc.string(), (asked, history, profile, seed) => {
        expect(suggest(asked, history, profile, seed)).toEqual(suggest(asked, history, profile, seed));
      }),
      { numRuns: runs(1_000) },
    );
  });
});
