import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/exercises/index.ts';
import type { BuiltInExercise, BuiltInId } from '../../../src/exercises/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import type { Step } from '../../../src/routines/index.ts';
import { bodyOf } from '../../../src/ui/figure/body.ts';
import { sightOf } from '../../../src/ui/figure/camera.ts';
import { skeletonOf } from '../../../src/ui/figure/kinematics.ts';
import { poseAt } from '../../../src/ui/figure/moment.ts';
import { playingAt } from '../../../src/ui/figure/motion.ts';
import type { Playing } from '../../../src/ui/figure/motion.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';
import { exerciseById } from '../../exercises/exercise-by-id.ts';
import { runLength } from '../../run-length.ts';

/** The standard dose of one exercise, laid out. */
const stepsOf = ({ id, setting, doses }: BuiltInExercise): readonly Step[] =>
  layOut({ setting, minutes: 1, items: [{ exerciseId: id, level: 'standard', dose: doses.standard }] }).steps;

const exercise = (id: BuiltInId) => exerciseById(id);
const stepOf = (id: BuiltInId, kind: Step['kind'], nth = 0): Step =>
  stepsOf(exercise(id)).filter((step) => step.kind === kind)[nth]!;
const shareAt = (id: BuiltInId, step: Step, ms: number): number =>
  playingAt(step, ms, exercise(id)).moment.share;

/** Of each step, what comes first, with its end; in a long run all, though a movement repeats itself. */
const lookedAtMs = runLength(9_000, Infinity);

/** Every drawn ball's middle on the paper, as it stands after the picture was turned. */
function paperOf(id: BuiltInId, { moment, mirror }: Playing): readonly (readonly [number, number])[] {
  const { onPaper } = sightOf(figures[id].camera);
  const body = bodyOf(skeletonOf(poseAt(figures[id], moment)), moment.breath);
  return Object.values(body)
    .flat()
    .flatMap(({ balls }) => balls.map(({ at }) => onPaper(at)))
    .map(([x, y]) => [x * mirror, y]);
}

describe.each(catalogue)('the figure of $id in a session', (one) => {
  it('never jumps from one frame to the next, from step to step either', () => {
    const frameMs = 1000 / 60;
    // A fifth of the body's height would be seen as a jump; a hundredth is two pixels in the popup. The turn to
    // the other side is the quickest thing there is.
    const most = { turning: 12, moving: 3 };
    let before: readonly (readonly [number, number])[] | undefined;
    for (const step of stepsOf(one)) {
      for (let ms = 0; ms < step.durationMs; ms += frameMs) {
        if (ms > lookedAtMs && ms < step.durationMs - 1_000) {
          before = undefined;
          continue;
        }
        const points = paperOf(one.id, playingAt(step, ms, one));
        const jump = Math.max(
          0,
          ...points.map(([x, y], i) => (before ? Math.hypot(x - before[i]![0], y - before[i]![1]) : 0)),
        );
        expect(jump, `${step.kind} at ${ms} ms`).toBeLessThan(
          step.kind === 'switch' ? most.turning : most.moving,
        );
        before = points;
      }
    }
  });
});

describe('a repetition', () => {
  it('goes up, is kept, comes down and pauses with the tempo', () => {
    const step = stepOf('gluteBridge', 'work');
    expect(
      [0, 1_000, 2_000, 4_900, 6_000, 7_000, 7_900].map((ms) => shareAt('gluteBridge', step, ms)),
    ).toEqual([0, 0.5, 1, 1, 0.5, 0, 0]);
  });

  it('is stretched where a pace makes it longer', () => {
    const step = { ...stepOf('gluteBridge', 'work'), count: 1, durationMs: 16_000 };
    expect([2_000, 4_000, 9_900, 12_000, 14_000].map((ms) => shareAt('gluteBridge', step, ms))).toEqual([
      0.5, 1, 1, 0.5, 0,
    ]);
  });

  it('is the left leg first where the sides alternate', () => {
    const step = stepOf('seatedMarch', 'work');
    const others = [500, 4_500, 8_500].map(
      (ms) => playingAt(step, ms, exercise('seatedMarch')).moment.isOther,
    );
    expect(others).toEqual([true, false, true]);
  });
});

describe('a circle', () => {
  const [forward, backward] = [0, 1].map((nth) => stepOf('sideLyingLegCircles', 'work', nth));
  const roundAt = (step: Step, ms: number) =>
    playingAt(step, ms, exercise('sideLyingLegCircles')).moment.round;

  it('goes round once in its seconds, in the direction asked', () => {
    expect(roundAt(forward!, 3_000)).toBeCloseTo(1);
    expect(roundAt(backward!, 3_000)).toBeCloseTo(-1);
  });

  it('carries the foot forward first when it goes forward', () => {
    const ankleAt = (ms: number) => {
      const { moment } = playingAt(backward!, 3_000 - ms, exercise('sideLyingLegCircles'));
      return skeletonOf(poseAt(figures.sideLyingLegCircles, { ...moment, round: -moment.round })).rightLeg
        .ankle[0];
    };
    expect(ankleAt(2_500)).toBeGreaterThan(ankleAt(3_000));
  });
});

describe('a hold', () => {
  it('is reached in two seconds, kept to its end, and left in the step after it', () => {
    const hold = stepOf('splitStanceStretch', 'hold');
    expect(shareAt('splitStanceStretch', hold, 2_000)).toBe(1);
    expect(shareAt('splitStanceStretch', hold, hold.durationMs)).toBe(1);
    const next = stepOf('splitStanceStretch', 'switch');
    expect(shareAt('splitStanceStretch', next, 0)).toBe(1);
    expect(shareAt('splitStanceStretch', next, 2_000)).toBe(0);
  });
});

describe('a breath', () => {
  it('swells in the first half and falls in the second', () => {
    const step = stepOf('reclinedButterfly', 'breathe');
    const breaths = [0, 3_000, 6_000, 9_000].map(
      (ms) => playingAt(step, ms, exercise('reclinedButterfly')).moment.breath,
    );
    expect(breaths.map((breath) => Math.round(breath))).toEqual([0, 1, 0, 1]);
  });
});

describe('the other side', () => {
  it('is the same movement in the mirror', () => {
    const [left, right] = [0, 1].map((nth) => stepOf('seatedKneeExtension', 'work', nth));
    const at = (step: Step) => playingAt(step, 700, exercise('seatedKneeExtension'));
    expect([left!.side, right!.side]).toEqual(['left', 'right']);
    expect(paperOf('seatedKneeExtension', at(left!))).toEqual(
      paperOf('seatedKneeExtension', at(right!)).map(([x, y]) => [-x, y]),
    );
  });

  it('comes by turning the picture over in the change of sides', () => {
    const step = stepOf('seatedKneeExtension', 'switch');
    const mirrors = [0, step.durationMs].map(
      (ms) => playingAt(step, ms, exercise('seatedKneeExtension')).mirror,
    );
    expect(mirrors).toEqual([-1, 1]);
  });
});

describe('getting ready', () => {
  it('shows the movement and ends where it begins', () => {
    const step = stepOf('gluteBridge', 'prepare');
    const shares = Array.from({ length: 100 }, (_, i) =>
      shareAt('gluteBridge', step, (i / 100) * step.durationMs),
    );
    expect(shares[0]).toBe(0);
    expect(Math.max(...shares)).toBe(1);
    expect(shareAt('gluteBridge', step, step.durationMs)).toBe(0);
  });
});
