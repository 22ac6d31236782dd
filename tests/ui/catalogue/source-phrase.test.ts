import { describe, expect, it } from 'vitest';
import { catalogue, levels, provenance } from '../../../src/exercises/index.ts';
import { chosenPhrase, givesPhrase, listed } from '../../../src/ui/catalogue/source-phrase.ts';
import { english } from '../english.ts';

const words = english();

describe('what a source gives, in words', () => {
  it('is a number or a range, with what it counts', () => {
    expect(givesPhrase({ holdS: [5, 5], reps: [5, 8] }, words)).toBe('held for 5 s, 5 to 8 reps');
    expect(givesPhrase({ circles: [10, 10], sets: [3, 3] }, words)).toBe('10 circles each way, 3 sets');
    expect(givesPhrase({ breaths: [5, 5], sets: [1, 1] }, words)).toBe('5 breaths, once');
    expect(givesPhrase({ perBreathS: [6, 6] }, words)).toBe('6 s for a breath');
  });

  it('is said to be no amount where it is none', () => {
    expect(givesPhrase({}, words)).toBe('the movement, without an amount');
  });
});

describe("what is Limber's own choice, in words", () => {
  it('is listed as the language does', () => {
    expect(chosenPhrase(['holdS', 'tempo'], words)).toBe('how long it is held and the pace');
    expect(listed(['a', 'b'], english('de'))).toBe('a und b');
  });

  it('never speaks of holding where nothing is held', () => {
    for (const { id, doses } of catalogue) {
      const isHeld = levels.some((level) => {
        const dose = doses[level];
        return dose.kind === 'hold' || (dose.kind === 'reps' && dose.tempo.holdMs > 0);
      });
      if (!isHeld) expect(provenance[id].chosen, id).not.toContain('holdS');
    }
  });
});
