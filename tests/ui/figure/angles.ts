import type { Skeleton } from '../../../src/ui/figure/kinematics.ts';
import { dot, minus, unit } from '../../../src/ui/figure/vec.ts';
import type { Frame, Vec } from '../../../src/ui/figure/vec.ts';

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const bentBy = (a: Vec, b: Vec): number =>
  degrees(Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))));

/** A bone's swing from hanging straight down, in its parent's own directions: forward, and out to its side. */
function swing(bone: Vec, [forward, up, right]: Frame, side: number): { flex: number; out: number } {
  const way = unit(bone);
  const flex = degrees(Math.atan2(dot(way, forward), -dot(way, up)));
  return { flex: flex < -150 ? flex + 360 : flex, out: degrees(Math.asin(dot(way, right) * side)) };
}

/** The angles of a body as they come out, in degrees, whether they were given or solved for. */
export function anglesOf(skeleton: Skeleton): Readonly<Record<string, number>> {
  const { pelvis, chest } = skeleton.frames;
  return Object.fromEntries(
    (['right', 'left'] as const).flatMap((name) => {
      const side = name === 'right' ? 1 : -1;
      const leg = skeleton[`${name}Leg`];
      const arm = skeleton[`${name}Arm`];
      const [thigh, shin] = [minus(leg.knee, leg.hip), minus(leg.ankle, leg.knee)];
      const hip = swing(thigh, pelvis, side);
      return [
        [`${name} hip forward`, hip.flex],
        [`${name} hip out`, hip.out],
        [`${name} knee`, bentBy(thigh, shin)],
        [`${name} ankle`, degrees(Math.asin(-dot(leg.toes, unit(shin))))],
        [`${name} shoulder forward`, swing(minus(arm.elbow, arm.shoulder), chest, side).flex],
        [`${name} elbow`, bentBy(minus(arm.elbow, arm.shoulder), minus(arm.wrist, arm.elbow))],
        [`${name} wrist`, bentBy(minus(arm.wrist, arm.elbow), arm.fingers)],
      ];
    }),
  );
}
