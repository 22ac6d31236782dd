import type { Arm, Hold, Leg, Pose } from './pose.ts';
import { bones, halfWidth } from './rig.ts';
import {
  between,
  dot,
  leanBack,
  minus,
  plus,
  rollLeft,
  size,
  squareTo,
  times,
  turnRight,
  unit,
  upright,
} from './vec.ts';
import type { Frame, Vec } from './vec.ts';

/** The joints of a leg in the room. */
export interface LegJoints {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  /** Where the front of the thigh, the front of the shin, the toes and the back of the foot point. */
  readonly front: Vec;
  readonly shinFront: Vec;
  readonly toes: Vec;
  readonly instep: Vec;
}

/** The joints of an arm in the room. */
export interface ArmJoints {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly fingers: Vec;
}

/** A body in the room: where each joint is, and which way the parts of the trunk point. */
export interface Skeleton {
  readonly hips: Vec;
  readonly waist: Vec;
  readonly ribs: Vec;
  readonly shoulders: Vec;
  readonly head: Vec;
  readonly frames: {
    readonly pelvis: Frame;
    readonly waist: Frame;
    readonly chest: Frame;
    readonly head: Frame;
  };
  readonly rightLeg: LegJoints;
  readonly leftLeg: LegJoints;
  readonly rightArm: ArmJoints;
  readonly leftArm: ArmJoints;
}

/** Forward kinematics: from the pelvis outward, bone by bone; then all of it to where its anchor belongs. */
export function skeletonOf(pose: Pose): Skeleton {
  if (pose.anchor === 'hips') return grown(pose, pose.at);
  const loose = grown(pose, [0, 0, 0]);
  const { shoulders, rightLeg, leftLeg } = loose;
  const anchor = { shoulders, rightKnee: rightLeg.knee, leftAnkle: leftLeg.ankle }[pose.anchor];
  return grown(pose, minus(pose.at, anchor));
}

function grown(pose: Pose, hips: Vec): Skeleton {
  const { spine } = pose;
  const [back, roll, turn] = pose.pelvis;
  const pelvis = leanBack(rollLeft(turnRight(upright, turn), roll), back);
  const low = leanBack(pelvis, -spine[0]);
  const chest = leanBack(low, -spine[1]);
  const headFrame = leanBack(chest, -spine[2]);
  const waist = plus(hips, times(pelvis[1], bones.pelvis));
  const ribs = plus(waist, times(low[1], bones.waist));
  const shoulders = plus(ribs, times(chest[1], bones.chest));
  const joint = (middle: Vec, frame: Frame, right: number) => plus(middle, times(frame[2], right));
  const leftLeg = legJoints(pose.leftLeg, joint(hips, pelvis, -halfWidth.hips), pelvis, -1, {});
  const rightLeg = legJoints(pose.rightLeg, joint(hips, pelvis, halfWidth.hips), pelvis, 1, { leftLeg });
  const legs = { leftLeg, rightLeg };
  return {
    hips,
    waist,
    ribs,
    shoulders,
    head: plus(shoulders, times(headFrame[1], bones.neck)),
    frames: { pelvis, waist: low, chest, head: headFrame },
    ...legs,
    rightArm: armJoints(pose.rightArm, joint(shoulders, chest, halfWidth.shoulders), chest, 1, legs),
    leftArm: armJoints(pose.leftArm, joint(shoulders, chest, -halfWidth.shoulders), chest, -1, legs),
  };
}

type Legs = Partial<Record<'rightLeg' | 'leftLeg', LegJoints>>;

/** Where a hand or a foot is: in the room, or on a leg, or on its way there. */
function placeOf({ at, hold }: { at: Vec; hold?: Hold }, legs: Legs): Vec {
  const leg = hold && legs[hold.leg];
  if (!leg) return at;
  const { along, off, grip } = hold;
  const point = along < 1 ? between(leg.hip, leg.knee, along) : between(leg.knee, leg.ankle, along - 1);
  return between(at, plus(point, off), grip);
}

/** A ball joint's frame: swung forward, then out to its side (+1 right), then turned outward about itself. */
function swung(from: Frame, { flex, out, turn }: { flex: number; out: number; turn: number }, side: number) {
  return turnRight(rollLeft(leanBack(from, flex), out * side), turn * side);
}

function legJoints(leg: Leg, hip: Vec, pelvis: Frame, side: number, others: Legs): LegJoints {
  if (leg.kind === 'reach') {
    const { bend: knee, end: ankle } = reached(hip, placeOf(leg, others), bones.thigh, bones.shin, leg.knee);
    const toes = unit(leg.toes);
    const instep = squareTo(minus(knee, ankle), toes);
    const ahead = plus(minus(knee, between(hip, ankle, 0.5)), times(unit(leg.knee), 0.5));
    const [front, shinFront] = [
      squareTo(ahead, unit(minus(knee, hip))),
      squareTo(ahead, unit(minus(ankle, knee))),
    ];
    return { hip, knee, ankle, front, shinFront, toes, instep };
  }
  const thigh = swung(pelvis, leg, side);
  const shin = leanBack(thigh, -leg.knee);
  const foot = leanBack(shin, leg.ankle);
  const knee = plus(hip, times(thigh[1], -bones.thigh));
  const ankle = plus(knee, times(shin[1], -bones.shin));
  return { hip, knee, ankle, front: thigh[0], shinFront: shin[0], toes: foot[0], instep: foot[1] };
}

function armJoints(arm: Arm, shoulder: Vec, chest: Frame, side: number, legs: Legs): ArmJoints {
  if (arm.kind === 'reach') {
    const { bend, end } = reached(shoulder, placeOf(arm, legs), bones.upperArm, bones.forearm, arm.elbow);
    return { shoulder, elbow: bend, wrist: end, fingers: unit(arm.fingers) };
  }
  const upper = swung(chest, arm, side);
  const fore = leanBack(upper, arm.elbow);
  const elbow = plus(shoulder, times(upper[1], -bones.upperArm));
  const wrist = plus(elbow, times(fore[1], -bones.forearm));
  return { shoulder, elbow, wrist, fingers: times(fore[1], -1) };
}

/** Two bones from `from` that reach for `to`, their joint pushed towards `pole`. Too far is reached for, straight. */
function reached(from: Vec, to: Vec, first: number, second: number, pole: Vec): { bend: Vec; end: Vec } {
  const way = minus(to, from);
  const direction = unit(way);
  const far = Math.min(Math.max(size(way), Math.abs(first - second) + 0.01), first + second - 0.01);
  const along = (first * first + far * far - second * second) / (2 * far);
  const aside = Math.sqrt(Math.max(0, first * first - along * along));
  const out = squareTo(minus(pole, times(direction, dot(pole, direction))), direction);
  return {
    bend: plus(from, plus(times(direction, along), times(out, aside))),
    end: plus(from, times(direction, far)),
  };
}
