import { describe, expect, it } from 'vitest';
import type { BuiltInId, DoseName } from '../../../src/exercises/index.ts';
import { dosePhrase, pacePhrase } from '../../../src/ui/catalogue/dose-phrase.ts';
import { english } from '../english.ts';
import { exerciseById } from '../../exercises/exercise-by-id.ts';

const words = english();
/** Spaces that keep a number beside its unit are spaces to a reader. */
const plain = (phrase: string): string => phrase.replaceAll('\u00a0', ' ');

describe('a dose in words', () => {
  it.each<readonly [BuiltInId, DoseName, string]>([
    ['seatedFigureFour', 'gentle', '10 s, on each side'],
    ['seatedFigureFour', 'progress', '2 sets of 30 s, on each side'],
    ['gluteBridge', 'clinic', '5 sets of 20 reps, each held 3 s'],
    ['sitToStand', 'standard', '8 reps'],
    ['seatedMarch', 'gentle', '5 reps, on each side by turns'],
    ['sideLyingLegCircles', 'clinic', '3 sets of 10 circles each way, on each side'],
    ['happyBaby', 'clinic', '5 breaths'],
  ])('%s at %s is %s', (id, name, phrase) => {
    const exercise = exerciseById(id);
    expect(plain(dosePhrase(exercise, exercise.doses[name]!, words))).toBe(phrase);
  });
});

describe('the pace in words', () => {
  it.each<readonly [BuiltInId, string]>([
    ['clamshell', 'Pace: 2 s into it, 2 s back.'],
    ['gluteBridge', 'Pace: 2 s into it, 2 s back, 1 s before the next.'],
    ['happyBaby', 'Pace: 6 s for a breath, in and out.'],
    ['standingHipCircles', 'Pace: 3 s for a circle.'],
    ['pigeon', ''],
  ])('of %s is %j', (id, phrase) => {
    expect(plain(pacePhrase(exerciseById(id).doses.standard, words))).toBe(phrase);
  });
});
