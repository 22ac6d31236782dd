import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/exercises/index.ts';
import type { Muscle, View } from '../../../src/exercises/index.ts';
import { sightOf } from '../../../src/ui/figure/camera.ts';
import { frameOf } from '../../../src/ui/figure/frame.ts';
import { still } from '../../../src/ui/figure/moment.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';
import { dot } from '../../../src/ui/figure/vec.ts';
import type { Vec } from '../../../src/ui/figure/vec.ts';
import { pictureAt } from './picture.ts';

const ways: Readonly<Record<View, Vec>> = { side: [0, 0, 1], front: [1, 0, 0], top: [0, 1, 0] };

/** Every number of a path but the radii and flags of its arcs. */
const pointsOf = (d: string): number[] =>
  [...d.replace(/A[\d.]+ [\d.]+ 0 0 1 /g, ' ').matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) =>
    Number(number),
  );

describe.each(catalogue)('the figure of $id', ({ id, view, muscles, doses }) => {
  const figure = figures[id];

  it('is seen from where the catalogue says', () => {
    const { towards } = sightOf(figure.camera);
    const nearest = (Object.keys(ways) as View[]).reduce((a, b) =>
      dot(ways[a], towards) > dot(ways[b], towards) ? a : b,
    );
    expect(nearest).toBe(view);
  });

  it('tints only muscles that work or are stretched', () => {
    const tinted = figure.tints.map((tint) => tint.split(' ')[0] as Muscle);
    expect(tinted.length).toBeGreaterThan(0);
    expect(tinted.filter((muscle) => muscles[muscle] !== 'works' && muscles[muscle] !== 'stretched')).toEqual(
      [],
    );
  });

  it('circles where the dose is circles, and nowhere else', () => {
    expect(figure.circle !== undefined).toBe(doses.standard.kind === 'circles');
  });

  it('looks different at its two ends', () => {
    const [start, end] = [0, 1].map((share) => pictureAt(figure, { ...still, share }).map(({ d }) => d));
    expect(end).not.toEqual(start);
  });

  it('stays inside its frame', () => {
    const { middleX, top, width, height } = frameOf(figure, 4 / 3);
    for (const share of [0, 0.5, 1]) {
      for (const { tone, d } of pictureAt(figure, { ...still, share, round: share })) {
        if (tone === 'arrow' || tone === 'arrowEdge') continue;
        const points = pointsOf(d);
        points.forEach((value, i) => {
          const [least, most] =
            i % 2 === 0 ? [middleX - width / 2, middleX + width / 2] : [top, top + height];
          expect(value, `${tone} at ${share}`).toBeGreaterThanOrEqual(least);
          expect(value, `${tone} at ${share}`).toBeLessThanOrEqual(most);
        });
      }
    }
  });
});
