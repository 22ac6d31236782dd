import { describe, expect, it } from 'vitest';
import { exerciseName } from '../../src/ui/exercise-name.ts';
import { exerciseWords } from '../../src/ui/exercise-words.ts';
import { anOwnExercise } from '../exercises/own-exercises.ts';
import { english } from './english.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const { t } = english();

describe('the words of an exercise', () => {
  it('come from the locale file when it is built in', () => {
    const words = exerciseWords(exerciseById('gluteBridge'), t);
    expect(words).toMatchObject({ name: 'Glute bridge with towel', cue: 'Squeeze, lift, lower slowly' });
    expect(words.steps).toHaveLength(4);
    expect(words.mistakes.at(-1)).toBe('Rushing');
  });

  it("are its writer's when it is somebody's own, with nothing where nothing was written", () => {
    expect(exerciseWords(anOwnExercise(), t)).toEqual({
      name: 'Ankle rocks',
      summary: '',
      steps: ['Rock from heel to toe.'],
      cue: 'Slow and easy',
      mistakes: [],
      caution: '',
      source: '',
    });
  });
});

describe('the name of an exercise', () => {
  it('is known without the catalogue when it is built in', () => {
    expect(exerciseName('pigeon', t)).toBe('Pigeon');
  });

  it("is its writer's when it is somebody's own and known, else a word for any", () => {
    const own = anOwnExercise();
    expect(exerciseName(own.id, t, [own])).toBe('Ankle rocks');
    expect(exerciseName(own.id, t)).toBe('Another exercise');
  });
});
