import { catalogue as builtIn, findExercise } from '../exercises/index.ts';
import type { Exercise, ExerciseId } from '../exercises/index.ts';
import { candidatesFor } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { suggest } from './choose.ts';
import { fit, haveRoom } from './fit.ts';
import type { History } from './history.ts';
import { namedRoutines } from './named.ts';
import type { NamedRoutine, NamedRoutineId } from './named.ts';
import { downward } from './pick.ts';
import type { Profile } from './profile.ts';
import type { RoutineRequest } from './routine.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * A routine picked by name, made to fit the minutes. What does not suit the person gives way to an easier
 * neighbour or is left out; exercises that are too many for the minutes are left out from the end. Whoever picks
 * by name asks no plan for it; what is done counts for the day's plan all the same.
 */
export function suggestNamed(
  id: NamedRoutineId,
  request: Omit<RoutineRequest, 'setting'>,
  history: History,
  profile: Profile,
  catalogue: readonly Exercise[] = builtIn,
): Suggestion {
  const named: NamedRoutine | undefined = namedRoutines.find((routine) => routine.id === id);
  if (!named) throw new Error(`No routine ${id}`);
  return suggestPicked(named, request, history, profile, catalogue);
}

/** The same of a routine that is no one of Limber's own. */
export function suggestPicked(
  { id, setting, exerciseIds, level }: NamedRoutine,
  request: Omit<RoutineRequest, 'setting'>,
  history: History,
  profile: Profile,
  catalogue: readonly Exercise[],
): Suggestion {
  const { minutes } = request;
  const known = level ? Object.fromEntries(exerciseIds.map((exerciseId) => [exerciseId, level])) : {};
  const able = { ...profile, levels: { ...profile.levels, ...known } };
  const pool = candidatesFor({ ...request, setting }, history, able, catalogue);
  const found = exerciseIds.map((exerciseId) => standIn(exerciseId, pool, catalogue));
  const suiting = downward([...new Set(found.filter((candidate) => candidate !== null))]);
  for (let length = suiting.length; length > 0; length -= 1) {
    const chosen = suiting.slice(0, length);
    const given = haveRoom(chosen, minutes * 60_000) ? fit(chosen, minutes * 60_000) : null;
    if (!given) continue;
    const items = given.map(({ item }) => item);
    const isAsNamed = items.every(({ exerciseId }) => exerciseIds.includes(exerciseId));
    const isWhole = isAsNamed && items.length === exerciseIds.length;
    const key = `routine.why.${isWhole ? 'named' : isAsNamed ? 'part' : 'swapped'}`;
    return { kind: 'fits', routine: { setting, minutes, items }, why: { key, params: {} } };
  }
  const other = suggest({ ...request, setting }, history, profile, id, catalogue);
  const nearest = other.kind === 'fits' ? other.routine : other.nearest;
  return { kind: 'none', why: { key: `routine.none.${setting}`, params: { minutes } }, nearest };
}

/** The exercise itself if it suits, else the first of its easier neighbours that does, else nothing. */
function standIn(
  id: ExerciseId,
  pool: readonly Candidate[],
  catalogue: readonly Exercise[],
): Candidate | null {
  const itself = pool.find(({ exercise }) => exercise.id === id);
  if (itself) return itself;
  for (const easier of findExercise(id, catalogue)?.easier ?? []) {
    const found = standIn(easier, pool, catalogue);
    if (found) return found;
  }
  return null;
}
