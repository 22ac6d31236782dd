import { catalogue as builtIn } from '../exercises/index.ts';
import type { Exercise, ExerciseId } from '../exercises/index.ts';
import type { Profile } from '../routines/index.ts';
import { adviceOn } from './advice.ts';
import type { Advice } from './advice.ts';
import { follow } from './follow.ts';
import { afterAbsence } from './footing.ts';
import type { Reported } from './reported.ts';

/** How somebody gets on with one exercise. */
export interface ExerciseProgress {
  /** Where they stand now on its ladder. */
  readonly rung: number;
  /** The days since the last change that count towards the next rung. Three lead up. */
  readonly credits: readonly string[];
  /** The last day on which some of it was done. */
  readonly lastDay: string;
  /** It rests before this day. */
  readonly pausedUntil?: string;
  /** It rests for so many more sessions. */
  readonly sessionsAside?: number;
  /** The easier neighbour that may take its place while it rests. */
  readonly swapFor?: ExerciseId;
}

/** How somebody gets on. */
export interface Progress {
  /** Exercises never done, or done only in doses that are on no ladder, are absent. */
  readonly exercises: Readonly<Partial<Record<ExerciseId, ExerciseProgress>>>;
  /** Why it may be time to see a clinician; empty while nothing says so. */
  readonly advice: readonly Advice[];
}

/**
 * How somebody gets on, by the sessions of about the last eight weeks, oldest first. Up one rung after the full
 * dose on three days at no more than 2 of 10; down a level at once on more, one rung when it was twice not done
 * to its end or two weeks not at all, and from the start after four. Nobody goes up or down by silence.
 */
export function progressOf(
  practised: readonly Reported[],
  today: string,
  catalogue: readonly Exercise[] = builtIn,
): Progress {
  const footings = catalogue.flatMap((exercise) => {
    const footing = follow(exercise, practised);
    return footing ? [{ exercise, footing: afterAbsence(footing, today) }] : [];
  });
  const resting = new Set(
    footings
      .filter(({ footing }) => footing.sessionsAside > 0 || footing.pausedUntil > today)
      .map(({ exercise }) => exercise.id),
  );
  const exercises = footings.map(({ exercise, footing }): [ExerciseId, ExerciseProgress] => {
    const { rung, credits, lastDay, pausedUntil, sessionsAside } = footing;
    const swapFor = exercise.easier.find(
      (id) => !resting.has(id) && catalogue.some((other) => other.id === id),
    );
    return [
      exercise.id,
      {
        rung,
        credits,
        lastDay,
        ...(pausedUntil > today && { pausedUntil }),
        ...(sessionsAside > 0 && { sessionsAside }),
        ...(resting.has(exercise.id) && swapFor && { swapFor }),
      },
    ];
  });
  return { exercises: Object.fromEntries(exercises), advice: adviceOn(practised, today) };
}

/** The person as their progress has it: where they stand on each ladder, and without what rests. */
export function withProgress(profile: Profile, { exercises }: Progress): Profile {
  const entries = Object.entries(exercises) as [ExerciseId, ExerciseProgress][];
  const resting = entries
    .filter(([, progress]) => progress.pausedUntil !== undefined || progress.sessionsAside !== undefined)
    .map(([id]) => id);
  return {
    ...profile,
    rungs: Object.fromEntries(entries.map(([id, { rung }]) => [id, rung])),
    without: [...new Set([...profile.without, ...resting])],
  };
}
