import { doseMs } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';
import { approachMs, riseMs, startPosture } from './approach.ts';
import type { Candidate, Measure } from './fit.ts';
import type { History } from './history.ts';
import { levelOf, suits } from './profile.ts';
import type { Profile } from './profile.ts';
import type { RoutineRequest } from './routine.ts';

/** What may be offered to this person here, each with the whole dose of its level. */
export function poolFor(
  request: RoutineRequest,
  profile: Profile,
  catalogue: readonly Exercise[],
): readonly Candidate[] {
  return catalogue.flatMap((exercise): readonly Candidate[] => {
    if (exercise.setting !== request.setting) return [];
    const level = levelOf(exercise, profile, request);
    const dose = exercise.doses[level];
    if (!dose || !suits(exercise, profile, level, request.hipsHurt ?? false)) return [];
    return [{ exercise, item: { exerciseId: exercise.id, level, dose } }];
  });
}

/** How long exercises last for somebody with this history: as long as their timeline. */
export const measureFor =
  ({ newTo }: History): Measure =>
  (candidates) => {
    let posture = startPosture;
    let sumMs = 0;
    for (const { exercise, item } of candidates) {
      sumMs += approachMs(exercise, posture, newTo) + doseMs(exercise, item.dose) - exercise.prepareMs;
      posture = exercise.posture;
    }
    return candidates.length > 0 ? sumMs + riseMs(posture) : 0;
  };
