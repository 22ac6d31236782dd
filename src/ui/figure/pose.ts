import type { Vec } from './vec.ts';

/** A leg by the angles of its joints in degrees; 0 is standing straight. */
export interface LegAngles {
  readonly kind: 'angles';
  /** The thigh forward (back is negative), out to its side, and turned outward about its own length. */
  readonly flex: number;
  readonly out: number;
  readonly turn: number;
  readonly knee: number;
  /** The toes towards the shin; pointed is negative. */
  readonly ankle: number;
}

/** A point of a leg that something rests on, and where from there. */
export interface Hold {
  readonly leg: 'rightLeg' | 'leftLeg';
  /** Along the leg: 0 at the hip, 1 at the knee, 2 at the ankle. */
  readonly along: number;
  readonly off: Vec;
  /** 0 is not yet there, 1 is there. */
  readonly grip: number;
}

/** A leg by where its foot is: hip and knee follow. */
export interface LegReach {
  readonly kind: 'reach';
  /** The middle of the ankle. */
  readonly at: Vec;
  /** The other leg, where this one rests on it: the right on the left. */
  readonly hold?: Hold;
  /** Where the knee points, roughly. */
  readonly knee: Vec;
  readonly toes: Vec;
}

export type Leg = LegAngles | LegReach;

export interface ArmAngles {
  readonly kind: 'angles';
  readonly flex: number;
  readonly out: number;
  readonly turn: number;
  readonly elbow: number;
}

/** An arm by where its hand is: shoulder and elbow follow. */
export interface ArmReach {
  readonly kind: 'reach';
  /** The middle of the wrist. */
  readonly at: Vec;
  readonly hold?: Hold;
  readonly elbow: Vec;
  readonly fingers: Vec;
}

export type Arm = ArmAngles | ArmReach;

export const limbs = ['rightLeg', 'leftLeg', 'rightArm', 'leftArm'] as const;
export type Limb = (typeof limbs)[number];

/** The joints by which a body can be set down in the room. */
export type Anchor = 'hips' | 'shoulders' | 'rightKnee' | 'leftAnkle';

/** How a body is held: all that may differ from one moment to the next. */
export interface Pose {
  /** The joint that is where it is, whatever the others do; those between two sides are their middle. */
  readonly anchor: Anchor;
  readonly at: Vec;
  /** The pelvis in degrees: leant back, rolled on to its left, turned to its right. On the back is 90, 0, 0. */
  readonly pelvis: Vec;
  /** How far waist, chest and neck bend forward, each against what is below it. */
  readonly spine: Vec;
  readonly rightLeg: Leg;
  readonly leftLeg: Leg;
  readonly rightArm: Arm;
  readonly leftArm: Arm;
}

/** A pose that differs from another in some of its parts. */
export type Change = Partial<Omit<Pose, Limb>> & {
  readonly [L in 'rightLeg' | 'leftLeg']?: Parts<LegAngles> | Parts<LegReach>;
} & {
  readonly [L in 'rightArm' | 'leftArm']?: Parts<ArmAngles> | Parts<ArmReach>;
};
type Parts<Of> = Partial<Omit<Of, 'kind'>>;

/** A limb keeps its kind from a movement's start to its end, so that each of its numbers has a way to go. */
export function changed(pose: Pose, change: Change): Pose {
  const whole = { ...pose, ...change } as Pose;
  return Object.assign(
    whole,
    ...limbs.map((limb) => ({ [limb]: { ...pose[limb], ...change[limb] } })),
  ) as Pose;
}

/** The pose at `share` of the way from one to the other; both hold the same kinds. */
export function mixed<Value>(from: Value, to: Value, share: number): Value {
  if (typeof from === 'number') return (from + ((to as number) - from) * share) as Value;
  if (typeof from !== 'object' || from === null) return from;
  if (Array.isArray(from)) {
    return from.map((part: unknown, i) => mixed(part, (to as readonly unknown[])[i], share)) as Value;
  }
  return Object.fromEntries(
    Object.entries(from).map(([key, part]) => [
      key,
      mixed(part, (to as Record<string, unknown>)[key], share),
    ]),
  ) as Value;
}

/** The same pose with the legs exchanged; arms stay, as they may hold something. */
export function otherLeg(pose: Pose): Pose {
  const other = ([forward, up, right]: Vec): Vec => [forward, up, -right];
  const mirrored = (leg: Leg): Leg =>
    leg.kind === 'angles' ? leg : { ...leg, at: other(leg.at), knee: other(leg.knee), toes: other(leg.toes) };
  return { ...pose, rightLeg: mirrored(pose.leftLeg), leftLeg: mirrored(pose.rightLeg) };
}
