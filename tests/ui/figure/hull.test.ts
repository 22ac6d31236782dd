import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hull } from '../../../src/ui/figure/hull.ts';
import type { Circle } from '../../../src/ui/figure/hull.ts';

/** The corners of a path, each an end of an arc or a line. */
function corners(d: string): { x: number; y: number }[] {
  return [...d.matchAll(/[ML](\S+) ([^\sALZ]+)|A\S+ \S+ 0 0 1 (\S+) ([^\sALZ]+)/g)].map(
    ([, lineX, lineY, arcX, arcY]) => ({ x: Number(lineX ?? arcX), y: Number(lineY ?? arcY) }),
  );
}

const circle: fc.Arbitrary<Circle> = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  r: fc.integer({ min: 1, max: 20 }),
});
const furthest = (points: readonly (Circle | { x: number; y: number })[], angle: number): number =>
  Math.max(...points.map((at) => at.x * Math.cos(angle) + at.y * Math.sin(angle) + ('r' in at ? at.r : 0)));

describe('a thread pulled tight around circles', () => {
  it('goes round one circle', () => {
    expect(hull([{ x: 0, y: 0, r: 2 }])).toBe('M2 0A2 2 0 0 1 -2 0A2 2 0 0 1 2 0Z');
  });

  it('leaves out a circle inside another', () => {
    expect(
      hull([
        { x: 0, y: 0, r: 5 },
        { x: 1, y: 0, r: 2 },
      ]),
    ).toBe(hull([{ x: 0, y: 0, r: 5 }]));
  });

  it('takes two equal circles as one', () => {
    expect(
      hull([
        { x: 1, y: 2, r: 3 },
        { x: 1, y: 2, r: 3 },
      ]),
    ).toBe(hull([{ x: 1, y: 2, r: 3 }]));
  });

  it('reaches as far as the circles do in every direction, and no further', () => {
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 8 }), (circles) => {
        const found = corners(hull(circles));
        for (let angle = 0; angle < 2 * Math.PI; angle += 0.3) {
          const reach = furthest(circles, angle);
          expect(furthest(found, angle)).toBeLessThan(reach + 0.02);
          // An arc of at most half a round bulges by no more than its radius beyond its corners.
          expect(furthest(found, angle)).toBeGreaterThan(reach - 20.02);
        }
      }),
    );
  });

  it('is closed and turns one way only', () => {
    fc.assert(
      fc.property(fc.array(circle, { minLength: 2, maxLength: 8 }), (circles) => {
        const found = corners(hull(circles));
        for (const [i, b] of found.entries()) {
          const [a, c] = [found.at(i - 1)!, found[(i + 1) % found.length]!];
          expect((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)).toBeGreaterThan(-2);
        }
      }),
    );
  });
});
