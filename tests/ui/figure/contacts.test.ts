import { describe, expect, it } from 'vitest';
import { exerciseIds } from '../../../src/exercises/index.ts';
import type { BuiltInId } from '../../../src/exercises/index.ts';
import { bodyOf } from '../../../src/ui/figure/body.ts';
import type { Ball, Piece, Unit } from '../../../src/ui/figure/body.ts';
import type { Skeleton } from '../../../src/ui/figure/kinematics.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';
import { heights } from '../../../src/ui/figure/props.ts';
import { between, minus, size } from '../../../src/ui/figure/vec.ts';
import type { Vec } from '../../../src/ui/figure/vec.ts';
import { momentsOf, skeletonAt } from './frames.ts';

/** Parts of the body that rest on something, by the pieces of which the lowest point counts. */
type Part =
  | 'right foot'
  | 'left foot'
  | 'right toes'
  | 'right knee'
  | 'left knee'
  | 'right hand'
  | 'left hand'
  | 'seat'
  | 'back'
  | 'head';

const { floor, mat, seat, desk, bed } = heights;
const chairBack = 55;
const feet = (on: number) =>
  [
    ['right foot', on],
    ['left foot', on],
  ] as const;
const hands = (on: number) =>
  [
    ['right hand', on],
    ['left hand', on],
  ] as const;

/** What stays where during the whole movement; `end` is true for what only gets there. */
const contacts: Readonly<
  Record<BuiltInId, readonly (readonly [part: Part, on: number, end?: 'end' | 'start'])[]>
> = {
  seatedMarch: [
    ['seat', seat],
    ['left foot', floor],
    ['right foot', floor, 'start'],
  ],
  seatedKneeExtension: [
    ['seat', seat],
    ['left foot', floor],
    ['right foot', floor, 'start'],
  ],
  seatedFigureFour: [
    ['seat', seat],
    ['left foot', floor],
  ],
  edgeOfChairStretch: [
    ['seat', seat],
    ['left foot', floor],
    ['right foot', floor, 'start'],
    ['right toes', floor, 'end'],
  ],
  towelSqueeze: [['seat', seat], ...feet(floor)],
  gluteSqueeze: [['seat', seat], ...feet(floor)],
  standingMarch: [
    ['left foot', floor],
    ['right foot', floor, 'start'],
    ['left hand', desk],
  ],
  standingHipExtension: [['left foot', floor], ['right foot', floor, 'start'], ...hands(desk)],
  sidewaysLegLift: [
    ['left foot', floor],
    ['right foot', floor, 'start'],
    ['left hand', chairBack],
  ],
  splitStanceStretch: [...feet(floor), ['left hand', desk]],
  standingQuadStretch: [
    ['left foot', floor],
    ['left hand', desk],
  ],
  standingHipCircles: [
    ['left foot', floor],
    ['right foot', floor, 'start'],
    ['left hand', chairBack],
  ],
  sitToStand: [...feet(floor), ['seat', seat, 'start']],
  gluteBridge: [...feet(mat), ...hands(mat), ['back', mat], ['head', mat]],
  sideLyingLegCircles: [
    ['seat', mat],
    ['right hand', mat],
  ],
  happyBaby: [
    ['back', mat],
    ['head', mat],
  ],
  pigeon: [...hands(mat), ['right knee', mat], ['left knee', mat]],
  reclinedFigureFour: [
    ['back', mat],
    ['head', mat],
    ['left foot', mat, 'start'],
  ],
  kneeToChest: [
    ['back', mat],
    ['head', mat],
    ['left foot', mat],
  ],
  clamshell: [
    ['seat', mat],
    ['right hand', mat],
  ],
  reclinedButterfly: [
    ['back', mat],
    ['head', mat],
  ],
  catCow: [...hands(mat), ['right knee', mat], ['left knee', mat]],
  halfKneelingStretch: [
    ['left foot', mat],
    ['right knee', mat + 3],
  ],
  bedEdgeStretch: [
    ['back', bed],
    ['head', bed],
  ],
  lyingMarch: [
    ['back', mat],
    ['head', mat],
    ['left foot', mat],
    ['right foot', mat, 'start'],
  ],
};

const bottom = (balls: readonly Ball[]): number => Math.min(...balls.map(({ at, r }) => at[1] - r));
const balls = (pieces: readonly Piece[]): readonly Ball[] => pieces.flatMap((piece) => piece.balls);

function lowest(part: Part, skeleton: Skeleton): number {
  const body = bodyOf(skeleton, 0);
  const [side, name] = part.split(' ') as ['right' | 'left', string];
  const leg = body[`${side}Leg`];
  switch (name) {
    case 'foot':
    case 'toes':
      return bottom(leg[0]!.balls);
    case 'knee':
      return skeleton[`${side}Leg`].knee[1] - 4.2;
    case 'hand':
      return bottom(balls(body[`${side}Arm`]).slice(-5, -2));
  }
  if (part === 'head') return bottom(balls(body.head));
  return bottom(balls(part === 'back' ? body.trunk.slice(1) : body.trunk.slice(0, 1)));
}

/** Flesh gives way a little under its weight, and a cushion under it; soles and palms hardly do. */
const give = { soft: 1.9, firm: 0.8 } as const;
const giveOf = (part: Part): number => (/foot|toes|hand/.test(part) ? give.firm : give.soft);

describe.each(exerciseIds)('the figure of %s', (id) => {
  const moments = momentsOf(id);
  const still = moments.filter(({ isOther }) => !isOther);

  for (const [part, on, when] of contacts[id]) {
    it(`keeps its ${part} where it rests, ${on} up`, () => {
      for (const moment of still) {
        if (when !== undefined && moment.share !== (when === 'end' ? 1 : 0)) continue;
        const away = Math.abs(lowest(part, skeletonAt(id, moment)) - on);
        expect(away, JSON.stringify(moment)).toBeLessThan(giveOf(part));
      }
    });
  }

  it('has nothing sink into what it rests on', () => {
    const ground = figures[id].props.length === 0 || contacts[id].every(([, on]) => on !== mat) ? floor : mat;
    for (const moment of moments) {
      const body = bodyOf(skeletonAt(id, moment), 1);
      for (const [unit, pieces] of Object.entries(body) as [Unit, Piece[]][]) {
        expect(bottom(balls(pieces)), `${unit} at ${JSON.stringify(moment)}`).toBeGreaterThan(
          ground - give.soft,
        );
      }
    }
  });

  it('reaches what its hands and feet are said to be at', () => {
    for (const moment of still) {
      const skeleton = skeletonAt(id, moment);
      for (const [name, limb] of Object.entries(figures[id].end)) {
        const { kind, hold } = limb as {
          kind?: string;
          hold?: { leg: 'rightLeg' | 'leftLeg'; along: number; off: Vec; grip: number };
        };
        if (kind !== 'reach' || !hold || moment.share < 1) continue;
        const leg = skeleton[hold.leg];
        const point =
          hold.along < 1
            ? between(leg.hip, leg.knee, hold.along)
            : between(leg.knee, leg.ankle, hold.along - 1);
        const joints = skeleton[name as 'rightArm'] as { wrist?: Vec; ankle?: Vec };
        const far = size(minus(minus((joints.wrist ?? joints.ankle)!, point), hold.off));
        expect(far, name).toBeLessThan(2.5);
      }
    }
  });
});
