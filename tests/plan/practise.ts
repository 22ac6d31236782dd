import { layOut, type Routine } from '../../src/routines/index.ts';
import type { Exercise } from '../../src/exercises/index.ts';
import type { Practised } from '../../src/plan/index.ts';
import { amountsIn } from '../routines/amounts.ts';

/** A routine done to the end on a day. */
export const doing = (routine: Routine, day: string, catalogue?: readonly Exercise[]): Practised => ({
  day,
  exercises: amountsIn(layOut(routine, catalogue).steps).map(({ exerciseId, kind, count, workMs }) => ({
    exerciseId,
    kind,
    done: count,
    doneMs: workMs,
  })),
});
