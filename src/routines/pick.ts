import { opensFront, postures } from '../exercises/index.ts';
import type { ExerciseId, Muscle, Purpose } from '../exercises/index.ts';
import type { Candidate } from './candidate.ts';
import { haveRoom, isFull, isShort } from './fit.ts';

/** From so many minutes on, a routine opens the front of the hip and strengthens something. */
export const wholeFromMin = 3;

/** How little a candidate is wanted beside those already chosen; the least goes first. */
export type Dislike = (candidate: Candidate, chosen: readonly Candidate[]) => number;

/**
 * Takes the least disliked candidates, in the order in which to do them, until their full doses fill the minutes.
 * `drawn` is in already; beside it, what the routine still lacks comes first.
 */
export function pick(
  pool: readonly Candidate[],
  minutes: number,
  dislike: Dislike,
  drawn: readonly Candidate[] = [],
): readonly Candidate[] {
  const targetMs = minutes * 60_000;
  let chosen = drawn;
  const add = (from: readonly Candidate[]): boolean => {
    const [best] = from
      .filter(
        (candidate) => !chosen.includes(candidate) && haveRoom(inOrder([...chosen, candidate]), targetMs),
      )
      .map((candidate) => ({ candidate, score: dislike(candidate, chosen) }))
      .sort((a, b) => a.score - b.score);
    if (best) chosen = inOrder([...chosen, best.candidate]);
    return best !== undefined;
  };
  if (minutes >= wholeFromMin) {
    const lacking = [opens, strengthens]
      .filter((does) => !drawn.some(does))
      .map((does) => pool.filter(does))
      // Whichever has the fewer to choose from goes first, so that one movement is not taken for both.
      .sort((a, b) => a.length - b.length);
    for (const needed of lacking) add(needed);
  }
  const isEnough = () => (drawn.length > 0 ? isFull(chosen, targetMs) : !isShort(chosen, targetMs));
  while (!isEnough()) {
    if (!add(pool)) break;
  }
  return chosen;
}

const opens = ({ exercise }: Candidate): boolean => opensFront(exercise);
const strengthens = ({ exercise }: Candidate): boolean => exercise.purpose === 'strengthen';

/**
 * Whether chosen exercises open the front of the hip and strengthen something, by two movements if there are
 * two: so far as the pool allows. Short routines need not.
 */
export function isWhole(chosen: readonly Candidate[], pool: readonly Candidate[], minutes: number): boolean {
  if (minutes < wholeFromMin) return true;
  const has = (among: readonly Candidate[]): readonly boolean[] => {
    const opening = among.filter(opens);
    const strengthening = among.filter(strengthens);
    const byTwo = opening.some((one) => strengthening.some((other) => other !== one));
    return [opening.length > 0, strengthening.length > 0, byTwo];
  };
  const does = has(chosen);
  return has(pool).every((could, i) => !could || does[i]);
}

/** Done lately, more of the same, another posture; and a little chance, from 0 to 1. */
export function dislikeOf(recent: readonly ExerciseId[], toss: (id: ExerciseId) => number): Dislike {
  return ({ exercise }, chosen) => {
    const ago = recent.indexOf(exercise.id);
    const lately = ago < 0 ? 0 : 1 - ago / recent.length;
    const others = chosen.map((candidate) => candidate.exercise);
    const alike = others.filter(
      (other) =>
        other.purpose === exercise.purpose &&
        (Object.keys(exercise.muscles) as Muscle[]).some(
          (muscle) =>
            exercise.muscles[muscle] !== 'helps' && exercise.muscles[muscle] === other.muscles[muscle],
        ),
    ).length;
    const moves = others.length > 0 && others.every(({ posture }) => posture !== exercise.posture) ? 1 : 0;
    return 2 * lately + 0.4 * alike + 0.5 * moves + toss(exercise.id);
  };
}

const purposes: readonly Purpose[] = ['mobilise', 'strengthen', 'stretch'];

/** From the chair down to the floor, never up again; in one posture, movement before stretching; else as given. */
export const downward = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort(
    ({ exercise: a }, { exercise: b }) =>
      postures.indexOf(a.posture) - postures.indexOf(b.posture) ||
      purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose),
  );

/** The one order in which a mix of exercises is done, however it came about. */
export const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  downward([...candidates].sort(({ exercise: a }, { exercise: b }) => (a.id < b.id ? -1 : 1)));
