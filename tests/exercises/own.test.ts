import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  catalogue,
  exerciseIds,
  isExerciseId,
  isOwnId,
  levels,
  ownExerciseSchema,
  ownLimits,
  provenanceOf,
} from '../../src/exercises/index.ts';
import { anOwnExercise, leastWritten } from './own-exercises.ts';

const picture = `data:image/png;base64,${'A'.repeat(200)}=`;
const reps = (count: number, sets = 1) => ({
  kind: 'reps',
  reps: count,
  tempo: { upMs: 2_000, holdMs: 0, downMs: 2_000, pauseMs: 0 },
  sets,
  restMs: 15_000,
});

/** The fields that a message would name. */
const faultsOf = (written: unknown): readonly (string | null)[] => {
  const parsed = v.safeParse(ownExerciseSchema, written);
  return parsed.success ? [] : parsed.issues.map((issue) => v.getDotPath(issue));
};

describe('the id of an exercise', () => {
  it('is a built-in one, or begins with own-', () => {
    for (const id of exerciseIds) {
      expect(isExerciseId(id), id).toBe(true);
      expect(isOwnId(id), id).toBe(false);
    }
    expect(isOwnId('own-1')).toBe(true);
    expect(isExerciseId(`own-${'a'.repeat(36)}`)).toBe(true);
  });

  it.each([
    'own-',
    `own-${'a'.repeat(37)}`,
    'own-Ankle',
    'own-a b',
    'own-a/b',
    '__proto__',
    'x',
    '',
    'two words',
    7,
    null,
    undefined,
  ])('is not %j', (value) => {
    expect(isExerciseId(value)).toBe(false);
  });
});

describe("an exercise of somebody's own", () => {
  it('needs no more than a place, words and one dose; the rest is filled in with what is safe', () => {
    const own = anOwnExercise();
    expect(own).toMatchObject({ posture: 'standing', class: 'B', switchMs: 0, steps: 1, mistakes: 0 });
    for (const level of levels) expect(own.doses[level]).toEqual(leastWritten.doses.standard);
    expect(anOwnExercise({ sides: 'each' }).switchMs).toBeGreaterThan(0);
  });

  it('goes from side to side by turns in repetitions only', () => {
    expect(anOwnExercise({ sides: 'alternating' })).toMatchObject({ sides: 'each', switchMs: 8_000 });
    const marching = anOwnExercise({ sides: 'alternating', doses: { standard: reps(5) } });
    expect(marching).toMatchObject({ sides: 'alternating', switchMs: 0 });
  });

  it('is the same when it is written out and read again', () => {
    for (const sides of ['both', 'each', 'alternating']) {
      const own = anOwnExercise({ setting: 'floor', posture: 'onSide', sides, picture });
      expect(v.parse(ownExerciseSchema, JSON.parse(JSON.stringify(own)))).toEqual(own);
    }
  });

  it('has the cautions that its posture brings, so that a filter holds', () => {
    expect(anOwnExercise({ setting: 'floor' }).cautions).toEqual(['lyingOnBack', 'floor']);
    const kneeling = anOwnExercise({
      setting: 'floor',
      posture: 'kneeling',
      cautions: ['floor', 'kneeTwist'],
    });
    expect([...kneeling.cautions].sort()).toEqual(['floor', 'kneeTwist', 'kneeling']);
  });

  it('holds to the cautions of its posture as every built-in one does', () => {
    for (const { id, setting, posture, cautions } of catalogue) {
      const asked = anOwnExercise({ setting, posture }).cautions;
      expect(cautions, id).toEqual(expect.arrayContaining([...asked]));
    }
  });

  it('has no source but its writer', () => {
    expect(provenanceOf(leastWritten.id)).toBeUndefined();
    expect(provenanceOf('pigeon')).toBeDefined();
  });

  it('keeps the levels that it gives', () => {
    const doses = { gentle: reps(5), standard: reps(8), progress: reps(8, 2) };
    expect(anOwnExercise({ doses }).doses).toEqual(doses);
  });

  it.each<readonly [string, unknown, string]>([
    ['has the id of a built-in one', { id: 'pigeon' }, 'id'],
    ['has no name', { words: { ...leastWritten.words, name: ' ' } }, 'words.name'],
    [
      'has a name as long as a book',
      { words: { ...leastWritten.words, name: 'a'.repeat(61) } },
      'words.name',
    ],
    ['has a name that hides something', { words: { ...leastWritten.words, name: 'A\u0000b' } }, 'words.name'],
    ['has a cue written backwards', { words: { ...leastWritten.words, cue: '\u202eab' } }, 'words.cue'],
    ['has no steps', { words: { ...leastWritten.words, steps: [] } }, 'words.steps'],
    ['has an empty step', { words: { ...leastWritten.words, steps: ['Lift', ''] } }, 'words.steps.1'],
    ['has no dose', { doses: {} }, 'doses.standard'],
    ['has no repetitions', { doses: { standard: reps(0) } }, 'doses.standard.reps'],
    ['has half a set', { doses: { standard: reps(5, 0.5) } }, 'doses.standard.sets'],
    ['takes longer than anybody holds out', { doses: { standard: reps(100, 20) } }, 'doses'],
    [
      'has repetitions that take no time',
      { doses: { standard: { ...reps(5), tempo: { upMs: 0, holdMs: 0, downMs: 0, pauseMs: 0 } } } },
      'doses.standard.tempo',
    ],
    ['is done where it cannot be', { setting: 'seated', posture: 'onBack' }, 'posture'],
    ['has an unknown caution', { cautions: ['dragons'] }, 'cautions.0'],
    ['steps back to something that is not there', { easier: ['own-other'] }, 'easier.0'],
    ['has a picture from elsewhere', { picture: 'https://example.org/a.png' }, 'picture'],
    ['has a drawing that could carry a script', { picture: 'data:image/svg+xml;base64,AAAA' }, 'picture'],
    ['has too large a picture', { picture: picture.padEnd(ownLimits.picture + 1, 'A') }, 'picture'],
  ])('is refused when it %s', (_, part, field) => {
    expect(faultsOf({ ...leastWritten, ...(part as object) })).toContain(field);
  });
});
