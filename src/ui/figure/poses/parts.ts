import type { FigureOf } from '../figure-of.ts';
import type { ArmAngles, ArmReach, Hold, LegAngles, LegReach } from '../pose.ts';
import { bones } from '../rig.ts';
import type { Vec } from '../vec.ts';

// Short makers, so that a pose reads as a description.

/** A leg by its angles: thigh forward and knee, then what is not straight. */
export const leg = (flex: number, knee: number, { out = 0, turn = 0, ankle = 0 } = {}): LegAngles => ({
  kind: 'angles',
  flex,
  out,
  turn,
  knee,
  ankle,
});

/** A foot by where its ankle is, where the knee points and where the toes point. */
export const foot = (at: Vec, knee: Vec, toes: Vec): LegReach => ({ kind: 'reach', at, knee, toes });

/** A foot flat on what is `up` high. */
export const planted = (forward: number, right: number, up = 0, knee: Vec = [1, 1, 0]): LegReach =>
  foot([forward, up + bones.ankle, right], knee, [1, 0, 0]);

/** An arm by its angles: forward and elbow, then what is not straight. */
export const arm = (flex: number, elbow: number, { out = 0, turn = 0 } = {}): ArmAngles => ({
  kind: 'angles',
  flex,
  out,
  turn,
  elbow,
});

/** A hand by where its wrist is, where the elbow points and where the fingers point. */
export const hand = (at: Vec, elbow: Vec, fingers: Vec): ArmReach => ({ kind: 'reach', at, elbow, fingers });

/** Something that rests on a leg, or is on its way there. */
export const on = (leg: Hold['leg'], along: number, off: Vec, grip = 1): { hold: Hold } => ({
  hold: { leg, along, off, grip },
});

type Seen = Pick<FigureOf, 'camera' | 'order' | 'pale'>;

/** From the right, a little to the front and from above, so that near and far limbs stand apart. */
export const fromTheSide: Seen = {
  camera: { turn: 14, height: 9 },
  order: ['leftArm', 'leftLeg', 'trunk', 'head', 'held', 'rightLeg', 'rightArm'],
  pale: ['leftArm', 'leftLeg'],
};

export const onTheFloor: Seen = { ...fromTheSide, camera: { turn: 14, height: 13 } };

export const fromTheFront: Seen = {
  camera: { turn: 78, height: 9 },
  order: ['trunk', 'head', 'leftLeg', 'rightLeg', 'held', 'leftArm', 'rightArm'],
  pale: [],
};
