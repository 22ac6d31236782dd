import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/exercises/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import { bodyOf } from '../../../src/ui/figure/body.ts';
import { sightOf } from '../../../src/ui/figure/camera.ts';
import { aspect, frameOf } from '../../../src/ui/figure/frame.ts';
import type { FigureOf } from '../../../src/ui/figure/figure-of.ts';
import { skeletonOf } from '../../../src/ui/figure/kinematics.ts';
import { poseAt, still } from '../../../src/ui/figure/moment.ts';
import { playingAt } from '../../../src/ui/figure/motion.ts';
import type { Playing } from '../../../src/ui/figure/motion.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';
import { travelOf } from '../../../src/ui/figure/travel.ts';
import { runLength } from '../../run-length.ts';

/** Of each step, what comes first, with its end; in a long run all, though a movement repeats itself. */
const lookedAtMs = runLength(9_000, Infinity);

/** Every drawn ball's middle on the paper, as it stands after the picture was turned. */
function paperOf(figure: FigureOf, { moment, mirror }: Playing): readonly (readonly [number, number])[] {
  const { onPaper } = sightOf(figure.camera);
  const { middleX } = frameOf(figure, aspect);
  return Object.values(bodyOf(skeletonOf(poseAt(figure, moment)), moment.breath))
    .flat()
    .flatMap(({ balls }) => balls.map(({ at }) => onPaper(at)))
    .map(([x, y]) => [(x - middleX) * mirror, y]);
}

describe.each(catalogue)('the travel of $id', (one) => {
  const figure = figures[one.id];
  const travel = travelOf(figure);

  it("falls short of no point's way by more than a pixel in the popup, in each eighth of a second of a session", () => {
    const { steps } = layOut({
      setting: one.setting,
      minutes: 1,
      items: [{ exerciseId: one.id, level: 'standard', dose: one.doses.standard }],
    });
    for (const step of steps) {
      for (let ms = 0; ms + 125 <= step.durationMs; ms += 125) {
        if (ms > lookedAtMs && ms < step.durationMs - 1_000) continue;
        const [from, to] = [playingAt(step, ms, one), playingAt(step, ms + 125, one)];
        const before = paperOf(figure, from);
        const gone = paperOf(figure, to).map(([x, y], i) => Math.hypot(x - before[i]![0], y - before[i]![1]));
        expect(travel(from, to), `${step.kind} at ${ms} ms`).toBeGreaterThan(Math.max(...gone) - 0.5);
      }
    }
  });

  it('is nothing while a pose is kept', () => {
    const kept: Playing = { mirror: 1, moment: { ...still, share: 1 } };
    expect(travel(kept, { ...kept })).toBe(0);
  });
});
