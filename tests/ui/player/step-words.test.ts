import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/exercises/index.ts';
import type { Step } from '../../../src/routines/index.ts';
import { positionAt, startSession } from '../../../src/session/index.ts';
import { announcement, stepWords } from '../../../src/ui/player/step-words.ts';
import { anOwnExercise } from '../../exercises/own-exercises.ts';
import { english } from '../english.ts';

const words = english();

const step = (part: Partial<Step> & Pick<Step, 'kind'>): Step => ({
  exerciseId: 'seatedFigureFour',
  side: null,
  set: 1,
  sets: 1,
  durationMs: 20_000,
  count: part.kind === 'hold' ? 1 : 0,
  ...part,
});

/** The position `ms` after the start of a session of these steps. */
function inStep(steps: readonly Step[], ms = 0) {
  const session = startSession('a', { setting: 'seated', minutes: 1, timeline: { steps } }, 0);
  const position = positionAt(session, ms);
  if (position.kind !== 'in-step') throw new Error('over');
  return position;
}

const said = (steps: readonly Step[], ms = 0) => stepWords(inStep(steps, ms), words, catalogue);

describe('what the player says', () => {
  it('gets somebody ready by telling how to get there, and which side comes', () => {
    expect(said([step({ kind: 'prepare', side: 'left' }), step({ kind: 'hold', side: 'left' })])).toEqual({
      doing: 'Get ready',
      where: 'left side next',
      unit: '',
      cue: 'Sit tall with one ankle resting across the other knee.',
      next: 'Next: Hold, 20 s',
    });
  });

  it('counts repetitions and names the side', () => {
    const work = step({ kind: 'work', side: 'right', count: 10, durationMs: 50_000 });
    expect(said([work], 12_000)).toMatchObject({
      doing: 'Move',
      where: 'right side',
      unit: 'Rep 3 of 10',
      next: 'Next: all done',
    });
  });

  it('says whose turn it is where sides alternate, and tells a screen reader of the step as a whole', () => {
    const march = step({ kind: 'work', exerciseId: 'seatedMarch', count: 10, durationMs: 40_000 });
    expect(said([march], 1_000)).toMatchObject({ where: 'left side', unit: 'Rep 1 of 10' });
    expect(said([march], 5_000)).toMatchObject({ where: 'right side', unit: 'Rep 2 of 10' });
    expect(announcement(inStep([march], 5_000), words, catalogue)).toBe('Move. 10 reps');
  });

  it('breathes in for the first half of a breath and out for the second', () => {
    const breathe = step({ kind: 'breathe', count: 5, durationMs: 30_000 });
    expect(said([breathe], 8_999)).toMatchObject({ doing: 'Breathe in', unit: 'Breath 2 of 5' });
    expect(said([breathe], 9_000)).toMatchObject({ doing: 'Breathe out', unit: 'Breath 2 of 5' });
  });

  it('says which way a circle goes', () => {
    const circle = step({ kind: 'work', side: 'left', direction: 'backward', count: 5, durationMs: 15_000 });
    expect(said([circle], 1_000)).toMatchObject({ where: 'left side, backward', unit: 'Circle 1 of 5' });
  });

  it('names the next exercise when this one is over, and how much comes next when it is not', () => {
    const hold = step({ kind: 'hold', sets: 2 });
    expect(said([hold, step({ kind: 'prepare', exerciseId: 'pigeon' })]).next).toBe('Next: Pigeon');
    expect(said([hold, step({ kind: 'switch', durationMs: 5_000 })]).next).toBe('Next: Change sides, 5 s');
    const breathe = step({ kind: 'breathe', count: 5, durationMs: 30_000 });
    expect(said([hold, breathe]).next).toBe('Next: Breathe slowly, 5 breaths');
  });

  it('tells sets apart where there is nothing else to count', () => {
    expect(said([step({ kind: 'hold', set: 2, sets: 3 })]).unit).toBe('Set 2 of 3');
  });

  it("speaks of somebody's own exercise in its own words, and knows whose turn it is", () => {
    const tempo = { upMs: 2_000, holdMs: 0, downMs: 2_000, pauseMs: 0 };
    const own = anOwnExercise({
      sides: 'alternating',
      doses: { standard: { kind: 'reps', reps: 5, tempo, sets: 1, restMs: 0 } },
    });
    const march = step({ kind: 'work', exerciseId: own.id, count: 10, durationMs: 40_000 });
    const position = inStep([step({ kind: 'prepare', exerciseId: own.id }), march], 20_000);
    expect(stepWords(position, words, [own])).toMatchObject({ where: 'left side', cue: 'Slow and easy' });
    const before = inStep([step({ kind: 'prepare' }), step({ kind: 'prepare', exerciseId: own.id })]);
    expect(stepWords(before, words, [...catalogue, own]).next).toBe('Next: Ankle rocks');
  });

  it('still counts for an exercise that is known nowhere', () => {
    const gone = step({ kind: 'work', exerciseId: 'own-gone', side: 'left', count: 10, durationMs: 50_000 });
    expect(said([gone], 12_000)).toMatchObject({ where: 'left side', unit: 'Rep 3 of 10', cue: '' });
    expect(said([step({ kind: 'hold' }), step({ kind: 'prepare', exerciseId: 'own-gone' })]).next).toBe(
      'Next: Another exercise',
    );
  });

  it('says how to change posture', () => {
    expect(said([step({ kind: 'prepare', posture: 'onBack' })]).doing).toBe('Lie on your back');
    expect(said([step({ kind: 'rest', posture: 'standing' })]).doing).toBe('Stand up slowly');
  });
});

describe('what a screen reader hears', () => {
  it('is the same from the first to the last moment of a step', () => {
    const steps = [step({ kind: 'breathe', count: 5, durationMs: 30_000, side: 'left' })];
    const heard = [0, 3_000, 10_000, 29_999].map((ms) => announcement(inStep(steps, ms), words, catalogue));
    expect(new Set(heard)).toEqual(new Set(['Breathe slowly. left side. 5 breaths']));
  });

  it('introduces a new exercise by name', () => {
    expect(announcement(inStep([step({ kind: 'prepare', durationMs: 10_000 })]), words, catalogue)).toBe(
      'Seated figure four. Get ready. 10 s. Sit tall with one ankle resting across the other knee.',
    );
  });
});
