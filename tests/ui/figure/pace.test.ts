import { describe, expect, it } from 'vitest';
import { costWith, frameGapMs, unmeasuredMs } from '../../../src/ui/figure/pace.ts';

const perSecond = (costMs: number): number => 1000 / frameGapMs(costMs);

describe('the pace of a figure', () => {
  it('is that of the screen where a frame costs little', () => {
    expect(perSecond(0.2)).toBeCloseTo(60);
    expect(perSecond(0.6)).toBeCloseTo(60);
  });

  it.each([1, 2, 3, 4])('keeps to 4 %% of the thread where a frame costs %i ms', (costMs) => {
    expect((costMs * perSecond(costMs)) / 1000).toBeCloseTo(0.04);
  });

  it('stays one that a movement can be followed with, whatever a frame costs', () => {
    expect(perSecond(30)).toBeCloseTo(10);
    expect(perSecond(3_000)).toBeCloseTo(10);
  });

  it('comes down within a second where frames turn out to be dear, and takes no one of them to heart', () => {
    let costMs = unmeasuredMs;
    let passedMs = 0;
    while (passedMs < 1_000) {
      passedMs += frameGapMs(costMs);
      costMs = costWith(10, costMs);
    }
    expect(perSecond(costMs)).toBeCloseTo(10);
    expect(perSecond(costWith(10, 0.3))).toBeGreaterThan(20);
  });
});
