import { findExercise, setMs } from '../exercises/index.ts';
import type { Dose, Exercise, Posture } from '../exercises/index.ts';
import { approachMs, riseMs, startPosture } from './approach.ts';
import type { Routine, RoutineItem } from './routine.ts';
import type { Side, Step, Timeline } from './timeline.ts';

/**
 * Lays a routine out in timed steps. All sets of one side come before those of the other, so that a person
 * turns over once. It starts at the desk and ends on the feet. Exercises are looked up in `catalogue`, the
 * built-in one if absent.
 */
export function layOut({ items }: Routine, catalogue?: readonly Exercise[]): Timeline {
  let posture = startPosture;
  const steps: Step[] = [];
  for (const item of items) {
    const exercise = findExercise(item.exerciseId, catalogue);
    if (!exercise) continue;
    const prepareMs = approachMs(exercise, posture, item.isNew);
    steps.push(...exerciseSteps(exercise, item, prepareMs, posture));
    posture = exercise.posture;
  }
  const last = steps.at(-1);
  const durationMs = riseMs(posture);
  if (last && durationMs > 0) {
    steps.push({ ...between(last), kind: 'rest', side: null, durationMs, posture: 'standing' });
  }
  return { steps };
}

/** What the steps between the work have in common. */
const between = ({ exerciseId, rung, set, sets }: Pick<Step, 'exerciseId' | 'rung' | 'set' | 'sets'>) => ({
  exerciseId,
  ...(rung === undefined ? {} : { rung }),
  set,
  sets,
  count: 0,
});

function exerciseSteps(
  { id: exerciseId, sides, switchMs, posture }: Exercise,
  { dose, rung }: RoutineItem,
  prepareMs: number,
  from: Posture,
): readonly Step[] {
  const { sets } = dose;
  const of = { exerciseId, ...(rung === undefined ? {} : { rung }) };
  const turns: readonly (Side | null)[] = sides === 'each' ? ['left', 'right'] : [null];
  return turns.flatMap((side, turn) => {
    const first = { ...between({ ...of, set: 1, sets }), side };
    const lead: Step =
      turn === 0
        ? { ...first, kind: 'prepare', durationMs: prepareMs, ...(posture === from ? {} : { posture }) }
        : { ...first, kind: 'switch', durationMs: switchMs };
    const work = Array.from({ length: sets }, (_, i) => i + 1).flatMap((set): readonly Step[] => {
      const at = { ...of, side, set, sets };
      const done = workSteps(dose, sides === 'alternating').map((step) => ({ ...at, ...step }));
      return set === 1 ? done : [{ ...at, kind: 'rest', durationMs: dose.restMs, count: 0 }, ...done];
    });
    return [lead, ...work];
  });
}

/** One set. */
function workSteps(
  dose: Dose,
  isAlternating: boolean,
): readonly Pick<Step, 'kind' | 'durationMs' | 'count' | 'direction'>[] {
  const durationMs = setMs(dose) * (isAlternating ? 2 : 1);
  switch (dose.kind) {
    case 'hold':
      return [{ kind: 'hold', durationMs, count: 1 }];
    case 'breaths':
      return [{ kind: 'breathe', durationMs, count: dose.breaths }];
    case 'reps':
      return [{ kind: 'work', durationMs, count: dose.reps * (isAlternating ? 2 : 1) }];
    case 'circles': {
      const half = { kind: 'work' as const, durationMs: durationMs / 2, count: dose.circles };
      return [
        { ...half, direction: 'forward' },
        { ...half, direction: 'backward' },
      ];
    }
  }
}
