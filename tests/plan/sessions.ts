import { amountOf, ladderOf } from '../../src/exercises/index.ts';
import type { ExerciseId } from '../../src/exercises/index.ts';
import type { Reported, ReportedExercise } from '../../src/plan/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

/** A row of an exercise of the catalogue: a part of the whole dose of a rung, all sides and sets together. */
export function aRow(exerciseId: ExerciseId, rung: number, part = 1): ReportedExercise {
  const exercise = exerciseById(exerciseId);
  const ladder = ladderOf(exercise);
  const { dose } = ladder[Math.min(rung, ladder.length - 1)]!;
  const turns = (exercise.sides === 'both' ? 1 : 2) * dose.sets;
  const planned = turns * (dose.kind === 'hold' ? 1 : amountOf(dose) * (dose.kind === 'circles' ? 2 : 1));
  const wholeMs = dose.kind === 'hold' ? turns * dose.holdMs : planned * 1_000;
  return {
    exerciseId,
    kind: dose.kind,
    rung,
    planned,
    done: Math.floor(planned * part),
    doneMs: wholeMs * part,
  };
}

/** A session of one exercise, done in full on a rung, of which nothing was said but for what is given. */
export const aSession = (
  day: string,
  exerciseId: ExerciseId,
  rung: number,
  said: Pick<Reported, 'report' | 'morning'> = {},
): Reported => ({ day, exercises: [aRow(exerciseId, rung)], ...said });

/** What somebody says after a session, and on the next morning. */
export const said = (
  score: number,
  more: Omit<NonNullable<Reported['report']>, 'score'> = {},
  morning?: number,
): Pick<Reported, 'report' | 'morning'> => ({
  report: { score, ...more },
  ...(morning === undefined ? {} : { morning: { score: morning } }),
});
