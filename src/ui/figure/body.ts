import type { ArmJoints, LegJoints, Skeleton } from './kinematics.ts';
import { bones, flesh, halfWidth } from './rig.ts';
import { between, cross, plus, times, unit, within } from './vec.ts';
import type { Frame, Vec } from './vec.ts';

/** What a piece of the picture is made of; the stylesheet gives each its colour. */
export type Tone =
  | 'skin'
  | 'hair'
  | 'shirt'
  | 'sleeve'
  | 'trousers'
  | 'shoe'
  | 'muscle'
  | 'wood'
  | 'top'
  | 'side'
  | 'soft'
  | 'softSide'
  | 'cloth'
  | 'clothSide'
  | 'floor';

/** A ball in the room. */
export interface Ball {
  readonly at: Vec;
  readonly r: number;
}

/** A rounded piece: the skin pulled tight over some balls. */
export interface Piece {
  readonly tone: Tone;
  readonly balls: readonly Ball[];
  /** What of it is set off against what lies behind; the whole piece if absent. */
  readonly edge?: readonly Ball[];
  /** The way it looks, and how far (as a cosine) that has to be towards the camera for it to be seen. */
  readonly seenFrom?: { readonly way: Vec; readonly least: number };
}

/** What is drawn in one go, with an edge of its own against what lies behind it. */
export const units = ['head', 'trunk', 'rightLeg', 'leftLeg', 'rightArm', 'leftArm'] as const;
export type Unit = (typeof units)[number];

const ball = (at: Vec, r: number): Ball => ({ at, r });
const offset = (joint: Vec, frame: Frame, by: Vec): Vec => plus(joint, within(frame, by));
const pair = (joint: Vec, frame: Frame, [f, u, r]: Vec, thick: number): Ball[] => [
  ball(offset(joint, frame, [f, u, r]), thick),
  ball(offset(joint, frame, [f, u, -r]), thick),
];

/** A body with flesh on its bones. `breath` is 0 empty, 1 full. */
export function bodyOf(skeleton: Skeleton, breath: number): Readonly<Record<Unit, readonly Piece[]>> {
  return {
    trunk: trunk(skeleton, breath),
    head: head(skeleton),
    rightLeg: leg(skeleton.rightLeg),
    leftLeg: leg(skeleton.leftLeg),
    rightArm: arm(skeleton.rightArm),
    leftArm: arm(skeleton.leftArm),
  };
}

function trunk({ hips, waist, ribs, shoulders, frames }: Skeleton, breath: number): Piece[] {
  const { pelvis, waist: low, chest } = frames;
  const seat = [
    ...pair(hips, pelvis, [0, 0, halfWidth.hips - 0.6], flesh.pelvis),
    ...pair(hips, pelvis, [-1.6, -0.6, 4.4], flesh.seat),
  ];
  const belt = pair(waist, low, [0.2, -0.5, 3.9], flesh.waist);
  const belly = pair(waist, low, [0.3 + breath * 0.3, 3, 3.7], flesh.waist + breath * 0.25);
  const bottom = pair(ribs, low, [0.2, 0, 4.1], flesh.waist + 0.4 + breath * 0.3);
  const full = pair(ribs, chest, [0.5 + breath * 0.4, 4.6, 4.8], flesh.chest + breath * 0.55);
  const top = [
    ...pair(shoulders, chest, [0, -0.3, halfWidth.shoulders - 0.3], flesh.shoulder),
    ...pair(shoulders, chest, [-0.3, -0.6, 3.6], 5.2),
  ];
  return [
    { tone: 'trousers', balls: [...seat, ...belt] },
    { tone: 'shirt', balls: [...belt, ...belly] },
    { tone: 'shirt', balls: [...belly, ...bottom] },
    { tone: 'shirt', balls: [...bottom, ...full] },
    { tone: 'shirt', balls: [...full, ...top] },
  ];
}

function head({ shoulders, head: middle, frames }: Skeleton): Piece[] {
  const at = (by: Vec, r: number) => ball(offset(middle, frames.head, by), r);
  // A face is seen in profile and a little past it, an eye only from its own side.
  const [ahead, , right] = frames.head;
  const eye = (side: number): Piece => ({
    tone: 'hair',
    balls: [at([6.2, 0.2, 2.1 * side], 0.55)],
    seenFrom: { way: plus(times(ahead, 0.8), times(right, 0.5 * side)), least: 0.1 },
  });
  const face = { way: ahead, least: -0.4 };
  const nape = ball(offset(shoulders, frames.chest, [-0.6, 0, 0]), flesh.neck + 0.4);
  return [
    { tone: 'skin', balls: [nape, at([-0.8, -4.5, 0], flesh.neck)], edge: [] },
    { tone: 'hair', balls: [at([-0.9, 1, 0], flesh.head), at([-1.9, -1.6, 0], flesh.head - 1.6)] },
    { tone: 'skin', balls: [at([1.7, -0.6, 0], 5.2), at([2.3, -3, 0], 3.7)], seenFrom: face },
    { tone: 'skin', balls: [at([6.3, -1.6, 0], 1), at([5.4, -0.4, 0], 1.2)], seenFrom: face },
    eye(1),
    eye(-1),
  ];
}

function leg({ hip, knee, ankle, shinFront, toes, instep }: LegJoints): Piece[] {
  const side = unit(cross(toes, instep));
  const foot = (by: Vec, r: number) => ball(plus(ankle, within([toes, instep, side], by)), r);
  const calf = plus(between(knee, ankle, 0.3), times(shinFront, -0.7));
  return [
    {
      tone: 'shoe',
      balls: [
        ball(ankle, flesh.ankle - 0.2),
        foot([-bones.heel + flesh.heel, -bones.ankle + flesh.heel, 0], flesh.heel),
        foot([bones.toes - 4, -bones.ankle + flesh.ball, 0], flesh.ball),
        foot([bones.toes - flesh.toe, -bones.ankle + flesh.toe, 0], flesh.toe),
      ],
    },
    { tone: 'trousers', balls: [ball(knee, flesh.knee), ball(calf, flesh.calf), ball(ankle, flesh.ankle)] },
    {
      tone: 'trousers',
      balls: [
        ball(between(hip, knee, 0.12), flesh.hip),
        ball(between(hip, knee, 0.45), flesh.midThigh),
        ball(knee, flesh.knee),
      ],
      edge: [ball(between(hip, knee, 0.42), flesh.midThigh), ball(knee, flesh.knee)],
    },
  ];
}

function arm({ shoulder, elbow, wrist, fingers }: ArmJoints): Piece[] {
  const palm = plus(wrist, times(fingers, 3.2));
  const tip = plus(wrist, times(fingers, bones.hand - flesh.finger));
  return [
    {
      tone: 'skin',
      balls: [ball(shoulder, flesh.arm), ball(elbow, flesh.elbow)],
      edge: [ball(between(shoulder, elbow, 0.4), flesh.arm + 0.4), ball(elbow, flesh.elbow)],
    },
    { tone: 'skin', balls: [ball(elbow, flesh.elbow), ball(wrist, flesh.wrist)] },
    { tone: 'skin', balls: [ball(wrist, flesh.wrist), ball(palm, flesh.hand), ball(tip, flesh.finger)] },
    {
      tone: 'sleeve',
      balls: [ball(shoulder, flesh.shoulder), ball(between(shoulder, elbow, 0.55), flesh.arm + 0.5)],
      edge: [],
    },
  ];
}
