import { describe, expect, it, test } from 'vitest';
import { catalogue, doseMs, levels, type DoseName, type ExerciseId } from '../../src/exercises/index.ts';
import { layOut, timelineMs, type Routine } from '../../src/routines/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const routineOf = (...items: readonly (readonly [ExerciseId, DoseName])[]): Routine => ({
  setting: 'floor',
  minutes: 5,
  items: items.map(([exerciseId, level]) => {
    const dose = exerciseById(exerciseId).doses[level];
    if (!dose) throw new Error(`${exerciseId} has no ${level} dose`);
    return { exerciseId, level, dose };
  }),
});

const shape = (routine: Routine): readonly string[] =>
  layOut(routine).steps.map(({ kind, side, set, count, durationMs, direction, posture }) =>
    [kind, side, set, count && `x${count}`, `${durationMs / 1000}s`, direction, posture]
      .filter(Boolean)
      .join(' '),
  );

describe('a timeline', () => {
  it('gets into position, works one side, changes over, works the other', () => {
    expect(shape(routineOf(['standingHipExtension', 'gentle']))).toEqual([
      'prepare left 1 5s standing',
      'work left 1 x5 25s',
      'switch right 1 5s',
      'work right 1 x5 25s',
    ]);
  });

  it('does all sets of one side first, so that a person turns over once', () => {
    expect(shape(routineOf(['sideLyingLegCircles', 'clinic']))).toEqual([
      'prepare left 1 12s onSide',
      ...[1, 2, 3].flatMap((set) => [
        ...(set > 1 ? [`rest left ${set} 15s`] : []),
        `work left ${set} x10 30s forward`,
        `work left ${set} x10 30s backward`,
      ]),
      'switch right 1 10s',
      ...[1, 2, 3].flatMap((set) => [
        ...(set > 1 ? [`rest right ${set} 15s`] : []),
        `work right ${set} x10 30s forward`,
        `work right ${set} x10 30s backward`,
      ]),
      'rest 3 12s standing',
    ]);
  });

  it('counts left and right together where they alternate', () => {
    expect(shape(routineOf(['seatedMarch', 'gentle']))).toEqual([
      'prepare 1 10s',
      'work 1 x10 40s',
      'rest 1 5s standing',
    ]);
  });

  it('counts breaths, and holds a stretch', () => {
    expect(shape(routineOf(['happyBaby', 'clinic'], ['reclinedFigureFour', 'gentle']))).toEqual([
      'prepare 1 12s onBack',
      'breathe 1 x5 30s',
      'prepare left 1 10s',
      'hold left 1 x1 10s',
      'switch right 1 8s',
      'hold right 1 x1 10s',
      'rest 1 12s standing',
    ]);
  });

  it('allows ten more seconds to read what is new', () => {
    const routine = routineOf(['gluteBridge', 'gentle'], ['kneeToChest', 'gentle']);
    const items = routine.items.map((item) => ({ ...item, isNew: true as const }));
    expect(timelineMs(layOut({ ...routine, items })) - timelineMs(layOut(routine))).toBe(20_000);
  });

  it('is empty for a routine without exercises', () => {
    expect(layOut({ setting: 'seated', minutes: 1, items: [] })).toEqual({ steps: [] });
  });
});

const all = catalogue.flatMap((exercise) =>
  ([...levels, 'clinic'] as const).flatMap((level) => {
    const dose = exercise.doses[level];
    return dose ? [{ exercise, level, dose }] : [];
  }),
);

test.each(all)('$exercise.id at $level takes as long as its dose says, and more only to get there', (row) => {
  const { exercise, level, dose } = row;
  const { steps } = layOut(routineOf([exercise.id, level]));
  const extraMs = timelineMs({ steps }) - doseMs(exercise, dose);
  const [first] = steps;
  const rise = steps.at(-1)?.posture === 'standing' && steps.length > 1 ? (steps.at(-1)?.durationMs ?? 0) : 0;
  expect(extraMs).toBe((first?.durationMs ?? 0) - exercise.prepareMs + rise);
  expect(extraMs).toBeLessThanOrEqual(20_000);
});

test.each(all)('$exercise.id at $level gives both sides the same', ({ exercise, level }) => {
  const { steps } = layOut(routineOf([exercise.id, level]));
  const sum = (side: 'left' | 'right', figure: 'durationMs' | 'count') =>
    steps
      .filter((step) => step.side === side && step.count > 0)
      .reduce((total, step) => total + step[figure], 0);
  expect(sum('left', 'durationMs')).toBe(sum('right', 'durationMs'));
  expect(sum('left', 'count')).toBe(sum('right', 'count'));
  if (exercise.sides === 'each') expect(sum('left', 'count')).toBeGreaterThan(0);
  if (exercise.sides === 'alternating') {
    expect(steps.filter(({ count }) => count > 0).every(({ count }) => count % 2 === 0)).toBe(true);
  }
});

test.each(all)('$exercise.id at $level has whole milliseconds and whole counts', ({ exercise, level }) => {
  for (const step of layOut(routineOf([exercise.id, level])).steps) {
    expect(Number.isInteger(step.durationMs) && step.durationMs > 0).toBe(true);
    if (step.count > 0) expect(Number.isInteger(step.durationMs / step.count)).toBe(true);
  }
});
