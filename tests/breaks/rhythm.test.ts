import { describe, expect, it } from 'vitest';
import { afterBreak, rhythmRules, steadyRhythm } from '../../src/breaks/index.ts';
import type { Rhythm } from '../../src/breaks/index.ts';

function after(outcomes: string): Rhythm {
  return outcomes
    .split('')
    .reduce((rhythm, outcome) => afterBreak(rhythm, outcome === 't' ? 'taken' : 'declined'), steadyRhythm);
}

describe('the rhythm', () => {
  it.each([
    { outcomes: '', steps: 0 },
    { outcomes: 'dd', steps: 0 },
    { outcomes: 'ddd', steps: 1 },
    { outcomes: 'ddtd', steps: 0 },
    { outcomes: 'ddtddd', steps: 1 },
    { outcomes: 'dddddd', steps: 2 },
    { outcomes: 'dddt', steps: 1 },
    { outcomes: 'dddtt', steps: 0 },
    { outcomes: 'dddtdt', steps: 1 },
    { outcomes: 'tt', steps: 0 },
  ])('after $outcomes is $steps steps slower', ({ outcomes, steps }) => {
    expect(after(outcomes).steps).toBe(steps);
  });

  it('never becomes slower than its bound', () => {
    expect(after('d'.repeat(100)).steps).toBe(rhythmRules.maxSteps);
  });
});
