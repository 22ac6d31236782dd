/**
 * How the interval follows what the person does: three breaks declined in a row (skipped or missed) make it a step
 * longer, two taken in a row a step shorter again. Asking less of somebody who always declines keeps the
 * question worth reading; a longer interval that is kept beats a shorter one that is not.
 */
export interface Rhythm {
  /** Breaks declined in a row, and taken in a row; one of them is 0. */
  readonly declined: number;
  readonly taken: number;
  /** By how many steps the interval is longer than was chosen. */
  readonly steps: number;
}

export const steadyRhythm: Rhythm = { declined: 0, taken: 0, steps: 0 };

export const rhythmRules = {
  declinedForStep: 3,
  takenForReturn: 2,
  /** Three quarters of an hour more than was chosen, and no further: then the reason lies elsewhere. */
  maxSteps: 3,
  stepMs: 15 * 60_000,
} as const;

/** The rhythm after one more break was taken or declined. */
export function afterBreak(rhythm: Rhythm, outcome: 'taken' | 'declined'): Rhythm {
  if (outcome === 'taken') {
    const taken = rhythm.taken + 1;
    return taken < rhythmRules.takenForReturn
      ? { ...rhythm, declined: 0, taken }
      : { declined: 0, taken: 0, steps: Math.max(0, rhythm.steps - 1) };
  }
  const declined = rhythm.declined + 1;
  return declined < rhythmRules.declinedForStep
    ? { ...rhythm, taken: 0, declined }
    : { declined: 0, taken: 0, steps: Math.min(rhythmRules.maxSteps, rhythm.steps + 1) };
}
