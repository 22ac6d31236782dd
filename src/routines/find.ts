import type { Exercise } from '../exercises/index.ts';
import { chance } from './chance.ts';
import { candidatesFor } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { draw } from './draw.ts';
import { fit, isFull, isShort } from './fit.ts';
import type { History } from './history.ts';
import { dislikeOf, inOrder, isWhole, pick } from './pick.ts';
import type { Dislike } from './pick.ts';
import type { Profile } from './profile.ts';
import type { Routine, RoutineRequest } from './routine.ts';

/** How often chance is asked for another mix when the one it gave does not fit or was done today. */
const throws = 6;

/** All mixes of twelve exercises; that is the whole floor. */
const mostMixes = 4_096;

/** A routine for exactly this request, or null. One that was done today only if no other is found. */
export function find(
  request: RoutineRequest,
  history: History,
  profile: Profile,
  seed: string,
  catalogue: readonly Exercise[],
): Routine | null {
  const { minutes, owed = [] } = request;
  const pool = candidatesFor(request, history, profile, catalogue).filter(
    ({ exercise }) => !owed.some(({ exerciseId }) => exerciseId === exercise.id),
  );
  const fitted = (chosen: readonly Candidate[]): Routine | null => {
    const given = isWhole(chosen, pool, minutes) ? fit(chosen, minutes * 60_000) : null;
    return given && routineOf(given, request);
  };
  const dislike = (toss: number) => dislikeOf(history.recent, (id) => chance(seed, toss, id));
  const drawn = draw(request, history, profile, catalogue);
  if (drawn.length > 0) return filledUp(drawn, pool, request, history, dislike);
  let again: Routine | null = null;
  for (let toss = 0; toss < throws && pool.length > 0; toss += 1) {
    const routine = fitted(pick(pool, minutes, dislike(toss)));
    if (routine && !isDoneToday(routine, history)) return routine;
    again ??= routine;
  }
  for (const chosen of mixes(pool, dislike(0))) {
    const routine = fitted(chosen);
    if (routine && !isDoneToday(routine, history)) return routine;
    again ??= routine;
  }
  return again;
}

/**
 * A share of the day's plan, and others beside it if it leaves a gap: the mix that keeps the most of what holds
 * for other routines. The share alone if there is none.
 */
function filledUp(
  drawn: readonly Candidate[],
  pool: readonly Candidate[],
  request: RoutineRequest,
  history: History,
  dislike: (toss: number) => Dislike,
): Routine {
  const { minutes } = request;
  const targetMs = minutes * 60_000;
  const alone = routineOf(drawn, request);
  if (isFull(drawn, targetMs)) return alone;
  const thrown = Array.from({ length: throws }, (_, toss) => pick(pool, minutes, dislike(toss), drawn));
  const found = thrown.flatMap((chosen) => {
    const given = fit(chosen, targetMs);
    if (!given) return [];
    const routine = routineOf(given, request);
    const lacks = [
      !isWhole(given, [...drawn, ...pool], minutes),
      isShort(given, targetMs),
      isDoneToday(routine, history),
    ].filter(Boolean).length;
    return [{ routine, lacks }];
  });
  return found.sort((a, b) => a.lacks - b.lacks)[0]?.routine ?? alone;
}

const routineOf = (given: readonly Candidate[], { setting, minutes }: RoutineRequest): Routine => ({
  setting,
  minutes,
  items: given.map(({ item }) => item),
});

/** Every mix of the pool, the least disliked exercises first, up to a limit: chance is stubborn in a small pool. */
function* mixes(pool: readonly Candidate[], dislike: Dislike): Generator<readonly Candidate[]> {
  const ranked = pool
    .map((candidate) => ({ candidate, score: dislike(candidate, []) }))
    .sort((a, b) => a.score - b.score);
  for (let mask = 1; mask < Math.min(2 ** ranked.length, mostMixes); mask += 1) {
    yield inOrder(ranked.filter((_, i) => mask & (1 << i)).map(({ candidate }) => candidate));
  }
}

/** Whether the same exercises, in whatever order, were a routine today. */
export const isDoneToday = ({ items }: Routine, { today = [] }: History): boolean =>
  today.some(
    (done) =>
      new Set(done).size === items.length && items.every(({ exerciseId }) => done.includes(exerciseId)),
  );
