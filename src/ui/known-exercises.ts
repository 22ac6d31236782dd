import { useEffect, useState } from 'preact/hooks';
import { catalogue as builtIn, isOwnId } from '../exercises/index.ts';
import type { Exercise, ExerciseId } from '../exercises/index.ts';
import type { PracticeDoor } from './live.ts';

/**
 * The catalogue, and with it the exercises of the person's own plan. Those are read only when one of `ids` is
 * among them, with the code that checks a plan; `all` reads them in any case.
 */
export function useKnownExercises(
  door: Pick<PracticeDoor, 'readPractice'>,
  ids: readonly ExerciseId[] | 'all',
): readonly Exercise[] {
  const [own, setOwn] = useState<readonly Exercise[]>([]);
  const isWanted = ids === 'all' || ids.some(isOwnId);
  useEffect(() => {
    if (isWanted) void ownExercises(door).then(setOwn);
  }, [door, isWanted]);
  return own.length > 0 ? [...builtIn, ...own] : builtIn;
}

async function ownExercises(door: Pick<PracticeDoor, 'readPractice'>): Promise<readonly Exercise[]> {
  const [{ parsePlan }, { plan }] = await Promise.all([import('./stored-plan.ts'), door.readPractice()]);
  return parsePlan(plan)?.exercises ?? [];
}
