import type { Dose, Exercise, ExerciseId } from '../exercises/index.ts';

/** What a plan reads of a session that was done. */
export interface Practised {
  /** The local day on which it ended. */
  readonly day: string;
  readonly exercises: readonly PractisedExercise[];
}

/** What was done of one exercise, all sets and both sides together. */
export interface PractisedExercise {
  readonly exerciseId: ExerciseId;
  readonly kind: Dose['kind'];
  /** Holds, repetitions, breaths, or circles of both ways. */
  readonly done: number;
  readonly doneMs: number;
}

/** How much of an exercise these rows hold, on one side, in the unit of a kind of dose. Other kinds count for nothing. */
export function amountDone(
  { id, sides }: Pick<Exercise, 'id' | 'sides'>,
  kind: Dose['kind'],
  rows: readonly PractisedExercise[],
): number {
  const sum = rows
    .filter((row) => row.exerciseId === id && row.kind === kind)
    .reduce((total, { done, doneMs }) => total + (kind === 'hold' ? doneMs / 1000 : done), 0);
  return sum / ((sides === 'both' ? 1 : 2) * (kind === 'circles' ? 2 : 1));
}
