import { catalogue } from '../../../src/exercises/index.ts';
import type { BuiltInId } from '../../../src/exercises/index.ts';
import { skeletonOf } from '../../../src/ui/figure/kinematics.ts';
import type { Skeleton } from '../../../src/ui/figure/kinematics.ts';
import { poseAt, still } from '../../../src/ui/figure/moment.ts';
import type { Moment } from '../../../src/ui/figure/moment.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';

/** The moments of an exercise's whole movement, twenty to each end and once round where it circles. */
export function momentsOf(id: BuiltInId): readonly Moment[] {
  const steps = Array.from({ length: 21 }, (_, i) => i / 20);
  const { sides } = catalogue.find((exercise) => exercise.id === id)!;
  const ways = sides === 'alternating' ? [false, true] : [false];
  return ways.flatMap((isOther) => [
    ...steps.map((share) => ({ ...still, share, isOther })),
    ...(figures[id].circle ? steps.map((round) => ({ ...still, share: 1, round })) : []),
  ]);
}

export const skeletonAt = (id: BuiltInId, moment: Moment): Skeleton =>
  skeletonOf(poseAt(figures[id], moment));

export const sides = ['right', 'left'] as const;
