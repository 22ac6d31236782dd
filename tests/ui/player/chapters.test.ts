import { expect, it } from 'vitest';
import type { Step } from '../../../src/routines/index.ts';
import { chapters } from '../../../src/ui/player/chapters.ts';

const step = (exerciseId: Step['exerciseId'], durationMs: number): Step => ({
  kind: 'hold',
  exerciseId,
  side: null,
  set: 1,
  sets: 1,
  durationMs,
  count: 1,
});

it('joins the steps of one exercise and keeps the order', () => {
  expect(chapters([step('pigeon', 5), step('pigeon', 10), step('catCow', 20), step('pigeon', 1)])).toEqual([
    { firstStep: 0, startMs: 0, durationMs: 15 },
    { firstStep: 2, startMs: 15, durationMs: 20 },
    { firstStep: 3, startMs: 35, durationMs: 1 },
  ]);
});

it('finds none in an empty timeline', () => {
  expect(chapters([])).toEqual([]);
});
