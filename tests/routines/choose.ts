import type { ExerciseId } from '../../src/exercises/index.ts';
import { newcomer, suggest } from '../../src/routines/index.ts';
import type { Profile, Routine, RoutineRequest } from '../../src/routines/index.ts';

/** The routine that is suggested, or the nearest that fits; an empty one if there is none at all. */
export function choose(
  request: RoutineRequest,
  recent: readonly ExerciseId[],
  seed: string,
  profile: Profile = newcomer,
): Routine {
  const suggestion = suggest(request, { recent }, profile, seed);
  const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
  return routine ?? { setting: request.setting, minutes: request.minutes, items: [] };
}
