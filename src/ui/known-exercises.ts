import { useEffect, useState } from 'preact/hooks';
import { catalogue as builtIn, isOwnId } from '../exercises/index.ts';
import type { Exercise, ExerciseId } from '../exercises/index.ts';
import type { PracticeDoor } from './live.ts';
import { withOwn } from './own-exercises.ts';

/**
 * The catalogue, and with it the exercises of the person's own plan. Those are read only when one of `ids` is
 * among them, with the code that checks a plan; `all` reads them in any case.
 */
export function useKnownExercises(
  door: Pick<PracticeDoor, 'readPractice'>,
  ids: readonly ExerciseId[] | 'all',
): readonly Exercise[] {
  const [known, setKnown] = useState<readonly Exercise[]>(builtIn);
  const isWanted = ids === 'all' || ids.some(isOwnId);
  useEffect(() => {
    if (!isWanted) return;
    void door
      .readPractice()
      .then(({ plan }) => withOwn(plan))
      .then(setKnown);
  }, [door, isWanted]);
  return known;
}
