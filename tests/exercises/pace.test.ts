import { describe, expect, it, test } from 'vitest';
import {
  catalogue,
  defaultPace,
  doseMs,
  findExercise,
  ladderOf,
  levels,
  paced,
  paceLimits,
  provenance,
} from '../../src/exercises/index.ts';
import type { BuiltInId, DoseName, Exercise, Pace } from '../../src/exercises/index.ts';
import { anOwnExercise } from './own-exercises.ts';

const at = (pace: Partial<Pace>): readonly Exercise[] => paced(catalogue, { ...defaultPace, ...pace });

function lasts(id: BuiltInId, name: DoseName, pace: Partial<Pace>): number {
  const exercise = findExercise(id, at(pace))!;
  return doseMs(exercise, exercise.doses[name]!) / 1000;
}

/** The exercises that a choice changes. */
const changedBy = (pace: Partial<Pace>): readonly string[] =>
  at(pace)
    .filter((exercise, i) => JSON.stringify(exercise) !== JSON.stringify(catalogue[i]))
    .map(({ id }) => id);

describe('the pace that somebody chose', () => {
  it('is the catalogue as it is when nothing else is chosen', () => {
    expect(at({})).toEqual(catalogue);
  });

  it.each<readonly [Partial<Pace>, readonly BuiltInId[]]>([
    [{ bridgeHoldS: 5 }, ['gluteBridge']],
    [{ circleS: 2 }, ['standingHipCircles', 'sideLyingLegCircles']],
    [{ circlesPerSide: false }, ['sideLyingLegCircles']],
    [{ breathS: 10 }, ['happyBaby', 'reclinedButterfly']],
  ])('%j changes nothing but %j', (pace, ids) => {
    expect(changedBy(pace)).toEqual(ids);
  });

  // 10 s to get ready; 5 sets of 20 with 4 rests of 30 s. A bridge is 2 s up, 2 s down, 1 s of pause, and the hold.
  it.each<readonly [BuiltInId, DoseName, Partial<Pace>, number]>([
    ['gluteBridge', 'clinic', { bridgeHoldS: 1 }, 10 + 100 * 6 + 120],
    ['gluteBridge', 'clinic', { bridgeHoldS: 5 }, 10 + 100 * 10 + 120],
    ['gluteBridge', 'gentle', { bridgeHoldS: 1 }, 10 + 8 * 6],
    // 5 s to get ready, 10 s to turn over; each side 3 sets of 10 forward and 10 backward, 2 rests of 15 s.
    ['sideLyingLegCircles', 'clinic', { circleS: 2 }, 15 + 2 * (60 * 2 + 30)],
    ['sideLyingLegCircles', 'clinic', { circlesPerSide: false }, 15 + 2 * (30 * 3 + 30)],
    ['sideLyingLegCircles', 'clinic', { circleS: 4, circlesPerSide: false }, 15 + 2 * (30 * 4 + 30)],
    ['happyBaby', 'clinic', { breathS: 4 }, 10 + 5 * 4],
    ['happyBaby', 'clinic', { breathS: 10 }, 10 + 5 * 10],
  ])('%s at %s with %j lasts %d s', (id, name, pace, seconds) => {
    expect(lasts(id, name, pace)).toBe(seconds);
  });

  it('keeps both sides equal and whole where the circles are shared', () => {
    const shared = findExercise('sideLyingLegCircles', at({ circlesPerSide: false }))!;
    expect(shared.sides).toBe('each');
    expect(levels.map((level) => shared.doses[level])).toMatchObject([
      { circles: 2 },
      { circles: 4 },
      { circles: 5 },
    ]);
  });

  it("leaves somebody's own exercise as it was written", () => {
    const own = anOwnExercise({
      doses: { standard: { kind: 'breaths', breaths: 5, breathMs: 8_000, sets: 1, restMs: 0 } },
    });
    expect(paced([own], { ...defaultPace, breathS: 4 })).toEqual([own]);
  });

  it('may be chosen only for what Limber chose itself', () => {
    const figure = {
      bridgeHoldS: 'holdS',
      circleS: 'perCircleS',
      circlesPerSide: 'sides',
      breathS: 'perBreathS',
    } as const;
    const other: Pace = { bridgeHoldS: 1, circleS: 2, circlesPerSide: false, breathS: 4 };
    for (const name of Object.keys(figure) as (keyof Pace)[]) {
      for (const id of changedBy({ [name]: other[name] })) {
        expect(provenance[id as BuiltInId].chosen, `${id} ${name}`).toContain(figure[name]);
      }
    }
  });

  const extremes = (['min', 'max'] as const).map((end) => ({
    bridgeHoldS: paceLimits.bridgeHoldS[end],
    circleS: paceLimits.circleS[end],
    circlesPerSide: end === 'max',
    breathS: paceLimits.breathS[end],
  }));
  test.each(extremes)('keeps every ladder as long as it was, at %j', (pace) => {
    expect(at(pace).map((exercise) => ladderOf(exercise).length)).toEqual(
      catalogue.map((exercise) => ladderOf(exercise).length),
    );
  });
});
