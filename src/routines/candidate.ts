import { doseMs } from '../exercises/index.ts';
import type { Dose, Exercise } from '../exercises/index.ts';
import { approachMs, riseMs, startPosture } from './approach.ts';
import type { History } from './history.ts';
import { standingOf, suits } from './profile.ts';
import type { Profile } from './profile.ts';
import type { RoutineItem, RoutineRequest } from './routine.ts';

/** An exercise that may be given, with the dose it would be given in. */
export interface Candidate {
  readonly exercise: Exercise;
  readonly item: RoutineItem;
  /** Drawn from the day's plan: its dose stays as it is. */
  readonly isDrawn?: true;
}

/** The same in another dose. */
export const withDose = (candidate: Candidate, dose: Dose): Candidate => ({
  ...candidate,
  item: { ...candidate.item, dose },
});

/** What may be offered to this person here, each with the whole dose of where they stand. */
export function candidatesFor(
  request: RoutineRequest,
  { newTo }: History,
  profile: Profile,
  catalogue: readonly Exercise[],
): readonly Candidate[] {
  return catalogue.flatMap((exercise): readonly Candidate[] => {
    if (exercise.setting !== request.setting) return [];
    const standing = standingOf(exercise, profile, request);
    if (!suits(exercise, profile, standing.level, request.hipsHurt ?? false)) return [];
    const item = { exerciseId: exercise.id, ...standing };
    return [{ exercise, item: newTo?.has(exercise.id) ? { ...item, isNew: true } : item }];
  });
}

/** How long they last one after the other, with all that stands between: as long as their timeline. */
export function lastingMs(candidates: readonly Candidate[]): number {
  let posture = startPosture;
  let sumMs = 0;
  for (const { exercise, item } of candidates) {
    sumMs += approachMs(exercise, posture, item.isNew) + doseMs(exercise, item.dose) - exercise.prepareMs;
    posture = exercise.posture;
  }
  return candidates.length > 0 ? sumMs + riseMs(posture) : 0;
}
