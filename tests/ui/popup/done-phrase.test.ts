import { describe, expect, it } from 'vitest';
import type { ExerciseDone } from '../../../src/session/index.ts';
import { donePhrase } from '../../../src/ui/popup/done-phrase.ts';
import { english } from '../english.ts';

const done = (kind: ExerciseDone['kind'], planned: number, done: number, doneMs = 0): ExerciseDone => ({
  exerciseId: 'pigeon',
  kind,
  planned,
  done,
  plannedMs: 40_000,
  doneMs,
});

describe('what was done of an exercise', () => {
  it.each([
    [done('reps', 20, 20), '20 reps'],
    [done('reps', 1, 1), '1 rep'],
    [done('reps', 20, 8), '8 of 20 reps'],
    [done('breaths', 5, 5), '5 breaths'],
    [done('circles', 20, 0), '0 of 20 circles'],
    [done('hold', 2, 2, 40_000), '40 s held'],
    [done('hold', 2, 1, 31_500), '32 s of 40 s held'],
  ])('%o', (exercise, text) => {
    expect(donePhrase(exercise, english())).toBe(text);
  });
});
