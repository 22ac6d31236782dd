import { describe, expect, it } from 'vitest';
import { exerciseIds } from '../../../src/exercises/index.ts';
import type { Skeleton } from '../../../src/ui/figure/kinematics.ts';
import { poseAt } from '../../../src/ui/figure/moment.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';
import { bones } from '../../../src/ui/figure/rig.ts';
import { minus, size } from '../../../src/ui/figure/vec.ts';
import { anglesOf } from './angles.ts';
import { momentsOf, sides, skeletonAt } from './frames.ts';

const lengthsOf = (body: Skeleton): Readonly<Record<string, number>> => ({
  pelvis: size(minus(body.waist, body.hips)),
  waist: size(minus(body.ribs, body.waist)),
  chest: size(minus(body.shoulders, body.ribs)),
  neck: size(minus(body.head, body.shoulders)),
  ...Object.fromEntries(
    sides.flatMap((side) => {
      const [leg, arm] = [body[`${side}Leg`], body[`${side}Arm`]];
      return [
        [`${side} thigh`, size(minus(leg.knee, leg.hip))],
        [`${side} shin`, size(minus(leg.ankle, leg.knee))],
        [`${side} upperArm`, size(minus(arm.elbow, arm.shoulder))],
        [`${side} forearm`, size(minus(arm.wrist, arm.elbow))],
      ];
    }),
  ),
});

/**
 * How far joints go, in degrees. General knowledge, as goniometry tables give it for healthy adults (among them
 * those of the American Academy of Orthopaedic Surgeons), with the little that a hand or body weight adds.
 */
const limits: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'hip forward': [-20, 128],
  'hip out': [-30, 48],
  knee: [0, 150],
  ankle: [-55, 28],
  'shoulder forward': [-60, 180],
  elbow: [0, 150],
  wrist: [0, 90],
};
/** Forward bends of waist, chest and neck; backward is negative. */
const spineLimits = [
  [-30, 60],
  [-25, 40],
  [-60, 50],
] as const;

describe.each(exerciseIds)('the figure of %s', (id) => {
  it('keeps the length of every bone', () => {
    for (const moment of momentsOf(id)) {
      for (const [name, length] of Object.entries(lengthsOf(skeletonAt(id, moment)))) {
        const bone = name.split(' ').at(-1) as keyof typeof bones;
        expect(length, `${name} at ${JSON.stringify(moment)}`).toBeCloseTo(bones[bone], 6);
      }
    }
  });

  it('bends no joint further than people can', () => {
    const wrong = new Map<string, number>();
    for (const moment of momentsOf(id)) {
      for (const [joint, angle] of Object.entries(anglesOf(skeletonAt(id, moment)))) {
        const [least, most] = limits[joint.replace(/^(right|left) /, '')]!;
        if (angle < least - 0.5 || angle > most + 0.5) wrong.set(joint, Math.round(angle));
      }
      poseAt(figures[id], moment).spine.forEach((angle, i) => {
        const [least, most] = spineLimits[i]!;
        if (angle < least || angle > most) wrong.set(`spine ${i}`, angle);
      });
    }
    expect([...wrong]).toEqual([]);
  });
});
