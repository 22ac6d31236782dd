import type { FigureOf } from './figure-of.ts';
import { mixed, otherLeg } from './pose.ts';
import type { Pose } from './pose.ts';

/** A moment of a movement. */
export interface Moment {
  /** From the start pose, 0, to the end pose, 1. */
  readonly share: number;
  /** How far round the circle, in turns; rising is forward, falling backward. */
  readonly round: number;
  /** 0 empty, 1 full. */
  readonly breath: number;
  /** The other leg's turn, in the same picture. */
  readonly isOther: boolean;
}

/** The start pose. */
export const still: Moment = { share: 0, round: 0, breath: 0, isOther: false };

/** How the body is held at a moment. */
export function poseAt({ start, end, via, circle }: FigureOf, { share, round, isOther }: Moment): Pose {
  const pose = via
    ? mixed(mixed(start, via, share), mixed(via, end, share), share)
    : mixed(start, end, share);
  const leg = pose.rightLeg;
  if (circle && leg.kind === 'angles') {
    const angle = 2 * Math.PI * round;
    const flex = leg.flex + circle.flex * share * Math.sin(angle);
    const out = leg.out + circle.out * share * Math.cos(angle);
    return { ...pose, rightLeg: { ...leg, flex, out } };
  }
  return isOther ? otherLeg(pose) : pose;
}
