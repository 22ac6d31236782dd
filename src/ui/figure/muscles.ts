import type { Muscle } from '../../exercises/index.ts';
import type { Ball, Piece, Unit } from './body.ts';
import type { LegJoints, Skeleton } from './kinematics.ts';
import { between, plus, times, within } from './vec.ts';
import type { Frame, Vec } from './vec.ts';

export type TrunkMuscle = Extract<Muscle, 'abdominals' | 'lowerBack'>;
export type LegMuscle = Exclude<Muscle, TrunkMuscle | 'obliques'>;
/** A muscle that is tinted, on the side where it works. */
export type Tint = TrunkMuscle | `${LegMuscle} ${'right' | 'left'}`;

type OfTrunk = (skeleton: Skeleton) => readonly Ball[];
type OfLeg = (leg: LegJoints, side: number, pelvis: Frame) => readonly Ball[];

const ball = (at: Vec, r: number): Ball => ({ at, r });
const offset = (joint: Vec, frame: Frame, by: Vec): Vec => plus(joint, within(frame, by));
/** A point of the thigh: how far down it, and how far to its front. */
const thigh = ({ hip, knee, front }: LegJoints, share: number, forward: number): Vec =>
  plus(between(hip, knee, share), times(front, forward));

/** Where each muscle lies, a little under the skin so that it stays inside the outline. */
const ofLeg: Readonly<Record<LegMuscle, OfLeg>> = {
  quadriceps: (leg) => [
    ball(thigh(leg, 0.2, 2.2), 3),
    ball(thigh(leg, 0.5, 2.1), 3.3),
    ball(thigh(leg, 0.86, 1.6), 2.4),
  ],
  rectusFemoris: (leg) => [
    ball(thigh(leg, 0.12, 2.6), 2.4),
    ball(thigh(leg, 0.45, 2.5), 2.9),
    ball(thigh(leg, 0.85, 1.9), 2.1),
  ],
  hamstrings: (leg) => [
    ball(thigh(leg, 0.2, -2.4), 3),
    ball(thigh(leg, 0.5, -2.4), 3),
    ball(thigh(leg, 0.84, -1.8), 2.2),
  ],
  iliopsoas: (leg, side, pelvis) => [
    ball(offset(leg.hip, pelvis, [2, 7.5, -side]), 2),
    ball(offset(leg.hip, pelvis, [3, 2.5, 0]), 2.4),
    ball(thigh(leg, 0.16, 2.6), 2),
  ],
  gluteusMaximus: (leg, side, pelvis) => [
    ball(offset(leg.hip, pelvis, [-2.6, 2, -side]), 3.6),
    ball(offset(leg.hip, pelvis, [-2.8, -2, -side * 0.6]), 4),
  ],
  gluteusMedius: (leg, side, pelvis) => [
    ball(offset(leg.hip, pelvis, [-0.5, 5.2, side * 0.8]), 2.3),
    ball(offset(leg.hip, pelvis, [0, 0.5, side * 2.6]), 2.4),
  ],
  tensorFasciaeLatae: (leg, side, pelvis) => [
    ball(offset(leg.hip, pelvis, [1.6, 3.5, side * 1.8]), 1.9),
    ball(plus(thigh(leg, 0.22, 1), times(pelvis[2], side * 2.6)), 1.7),
  ],
  deepRotators: (leg, side, pelvis) => [
    ball(offset(leg.hip, pelvis, [-3.4, 0.5, -side * 2]), 2.6),
    ball(offset(leg.hip, pelvis, [-1.6, 0, side * 2.2]), 2.6),
  ],
  adductors: (leg, side, pelvis) => [
    ball(plus(thigh(leg, 0.12, 0), times(pelvis[2], -side * 2.4)), 2.4),
    ball(plus(thigh(leg, 0.6, 0.4), times(pelvis[2], -side * 1.8)), 2),
  ],
};

const ofTrunk: Readonly<Record<TrunkMuscle, OfTrunk>> = {
  abdominals: ({ waist, ribs, frames }) => [
    ball(offset(waist, frames.pelvis, [3.4, -3, 0]), 2.4),
    ball(offset(ribs, frames.waist, [3.4, 0.5, 0]), 2.7),
  ],
  lowerBack: ({ waist, ribs, frames }) => [
    ball(offset(waist, frames.pelvis, [-3.4, -2, 0]), 2.2),
    ball(offset(ribs, frames.waist, [-3.8, 0, 0]), 2.2),
  ],
};

/** The tinted muscles, each by the unit that it is drawn on. */
export function tinted(skeleton: Skeleton, tints: readonly Tint[]): readonly (readonly [Unit, Piece])[] {
  return tints.map((tint) => {
    const [muscle, side] = tint.split(' ') as [string, 'right' | 'left' | undefined];
    if (side === undefined)
      return ['trunk', { tone: 'muscle', balls: ofTrunk[muscle as TrunkMuscle](skeleton) }];
    const unit = `${side}Leg` as const;
    const balls = ofLeg[muscle as LegMuscle](
      skeleton[unit],
      side === 'right' ? 1 : -1,
      skeleton.frames.pelvis,
    );
    return [unit, { tone: 'muscle', balls }];
  });
}
