import type { Exercise } from '../exercises/index.ts';
import { chance } from './chance.ts';
import { candidatesFor } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { draw } from './draw.ts';
import { fit, haveRoom, isFull, missingMs } from './fit.ts';
import type { History } from './history.ts';
import { dislikeOf, inOrder, isWhole, pick } from './pick.ts';
import type { Dislike } from './pick.ts';
import type { Profile } from './profile.ts';
import type { Routine, RoutineRequest } from './routine.ts';

/** How many mixes chance proposes before they are tried one by one. */
const randomMixes = 6;

/** All mixes of twelve exercises; that is the whole floor. */
const mostMixes = 4_096;

/** A routine, and what it lacks, the gravest first: milliseconds, wholeness, being new today; 0 is nothing. */
interface Found {
  readonly routine: Routine;
  readonly lacks: readonly number[];
}

/**
 * A routine for exactly this request. Without a plan it lasts as long as asked and is whole; null if none is.
 * With a plan it holds a share of that, and other exercises fill the minutes as far as they can.
 * It is the same as one of today only if no other is found.
 */
export function find(
  request: RoutineRequest,
  history: History,
  profile: Profile,
  seed: string,
  catalogue: readonly Exercise[],
): Routine | null {
  const { minutes, owed = [] } = request;
  const targetMs = minutes * 60_000;
  const drawn = draw(request, history, profile, catalogue);
  const isPlanned = drawn.length > 0;
  if (isPlanned && isFull(drawn, targetMs)) return routineOf(drawn, request);

  const pool = candidatesFor(request, history, profile, catalogue).filter(
    ({ exercise }) => !owed.some(({ exerciseId }) => exerciseId === exercise.id),
  );
  const foundOf = (given: readonly Candidate[]): Found => {
    const routine = routineOf(given, request);
    const isPart = !isWhole(given, [...drawn, ...pool], minutes);
    const isAgain = isDoneToday(routine, history);
    return { routine, lacks: [missingMs(given, targetMs), Number(isPart), Number(isAgain)] };
  };
  const betterOf = (best: Found | null, chosen: readonly Candidate[]): Found | null => {
    const given = isPlanned || isWhole(chosen, pool, minutes) ? fit(chosen, targetMs) : null;
    if (!given) return best;
    const found = foundOf(given);
    return best && !lacksLess(found, best) ? best : found;
  };
  const dislike = (toss: number) => dislikeOf(history.recent, (id) => chance(seed, toss, id));

  let best = isPlanned ? foundOf(drawn) : null;
  for (let toss = 0; toss < randomMixes; toss += 1) {
    best = betterOf(best, pick(pool, minutes, dislike(toss), drawn));
    if (best && lacksNothing(best)) return best.routine;
  }
  // Beside a plan only the minutes are worth the long search.
  if (isPlanned && best?.lacks[0] === 0) return best.routine;
  const beside = isPlanned ? pool.filter((one) => haveRoom(inOrder([...drawn, one]), targetMs)) : pool;
  for (const chosen of mixes(beside, dislike(0), drawn)) {
    best = betterOf(best, chosen);
    if (best && lacksNothing(best)) return best.routine;
  }
  return best?.routine ?? null;
}

const lacksNothing = ({ lacks }: Found): boolean => lacks.every((lack) => lack === 0);

/** Whether the first thing in which the two differ is lacking less in `one`. */
function lacksLess(one: Found, other: Found): boolean {
  const differs = one.lacks.findIndex((lack, i) => lack !== other.lacks[i]);
  return differs >= 0 && one.lacks[differs]! < other.lacks[differs]!;
}

const routineOf = (given: readonly Candidate[], { setting, minutes }: RoutineRequest): Routine => ({
  setting,
  minutes,
  items: given.map(({ item }) => item),
});

/** Every mix of the pool beside what is drawn, the least disliked exercises first, up to a limit. */
function* mixes(
  pool: readonly Candidate[],
  dislike: Dislike,
  drawn: readonly Candidate[],
): Generator<readonly Candidate[]> {
  const ranked = pool
    .map((candidate) => ({ candidate, score: dislike(candidate, []) }))
    .sort((a, b) => a.score - b.score);
  for (let mask = 1; mask < Math.min(2 ** ranked.length, mostMixes); mask += 1) {
    const some = ranked.filter((_, i) => mask & (1 << i)).map(({ candidate }) => candidate);
    yield inOrder([...drawn, ...some]);
  }
}

/** Whether the same exercises, in whatever order, were a routine today. */
export const isDoneToday = ({ items }: Routine, { today = [] }: History): boolean =>
  today.some(
    (done) =>
      new Set(done).size === items.length && items.every(({ exerciseId }) => done.includes(exerciseId)),
  );
