import * as v from 'valibot';
import { ownExerciseSchema } from '../../src/exercises/index.ts';
import type { Exercise } from '../../src/exercises/index.ts';

/** The least that somebody has to write of an exercise of their own. */
export const leastWritten = {
  id: 'own-ankle-rocks',
  setting: 'standing',
  purpose: 'mobilise',
  sides: 'both',
  doses: { standard: { kind: 'hold', holdMs: 20_000, sets: 1, restMs: 0 } },
  words: { name: 'Ankle rocks', steps: ['Rock from heel to toe.'], cue: 'Slow and easy' },
} as const;

/** An exercise of somebody's own, with what the test cares about. */
export const anOwnExercise = (part: Readonly<Record<string, unknown>> = {}): Exercise =>
  v.parse(ownExerciseSchema, { ...leastWritten, ...part });
