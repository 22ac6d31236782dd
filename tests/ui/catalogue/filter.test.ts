import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/exercises/index.ts';
import type { Exercise, ExerciseId } from '../../../src/exercises/index.ts';
import { everything, wantedOf } from '../../../src/ui/catalogue/filter.ts';
import type { Wanted } from '../../../src/ui/catalogue/filter.ts';
import { anOwnExercise } from '../../exercises/own-exercises.ts';

/** Class A is offered to everybody. */
const isOpenToAll = (exercise: Exercise): boolean => exercise.class === 'A';

const ids = (wanted: Partial<Wanted>): readonly ExerciseId[] =>
  wantedOf(catalogue, { ...everything, ...wanted }, isOpenToAll).map(({ id }) => id);

describe('what is wanted of the catalogue', () => {
  it('is all of it at first', () => {
    expect(wantedOf(catalogue, everything, isOpenToAll)).toEqual(catalogue);
  });

  it('is what is done at a place and for a purpose', () => {
    expect(ids({ setting: 'standing', purpose: 'mobilise' })).toEqual(['standingHipCircles']);
    expect(ids({ purpose: 'mobilise' })).toEqual(['standingHipCircles', 'catCow']);
  });

  it('is what can be done without the things that are not at hand', () => {
    expect(ids({ setting: 'seated', lacking: ['chair'] })).toEqual(['gluteSqueeze']);
    expect(ids({ setting: 'floor', lacking: ['mat'] })).toEqual(['bedEdgeStretch']);
    expect(ids({ setting: 'seated', lacking: ['towel', 'mat'] })).not.toContain('towelSqueeze');
  });

  it('is what the clothes allow: a skirt less than trousers, those less than loose ones', () => {
    expect(ids({ wearing: 'any', setting: 'standing' })).not.toContain('standingQuadStretch');
    expect(ids({ wearing: 'noSkirt', setting: 'standing' })).toContain('standingQuadStretch');
    expect(ids({ wearing: 'noSkirt', setting: 'floor' })).toEqual([]);
    expect(ids({ wearing: 'loose', setting: 'floor' })).toHaveLength(12);
  });

  it('is what would be offered, only where that is asked for', () => {
    const before = ids({ setting: 'seated' });
    expect(ids({ setting: 'seated', onlySuiting: true })).toEqual(
      before.filter((id) => id !== 'seatedFigureFour' && id !== 'edgeOfChairStretch'),
    );
  });

  it("is somebody's own exercise as well as any", () => {
    const own = anOwnExercise();
    const wanted: Wanted = { ...everything, setting: 'standing', purpose: 'mobilise' };
    expect(wantedOf([...catalogue, own], wanted, isOpenToAll).map(({ id }) => id)).toEqual([
      'standingHipCircles',
      own.id,
    ]);
  });
});
