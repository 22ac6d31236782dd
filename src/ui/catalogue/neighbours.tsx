import type { Exercise, ExerciseId } from '../../exercises/index.ts';
import { findExercise, harderThan } from '../../exercises/index.ts';
import { exerciseWords } from '../exercise-words.ts';
import { useWords } from '../words.ts';

/** What to step back to and what to go on to. */
export function Neighbours({
  exercise,
  catalogue,
  onGo,
}: {
  exercise: Exercise;
  catalogue: readonly Exercise[];
  onGo: (id: ExerciseId) => void;
}) {
  const { t } = useWords();
  const harder = harderThan(exercise.id, catalogue);
  return (
    <dl class="neighbours">
      {(
        [
          ['easier', exercise.easier],
          ['harder', harder],
        ] as const
      ).map(([direction, ids]) => {
        const found = ids
          .map((id) => findExercise(id, catalogue))
          .filter((neighbour) => neighbour !== undefined);
        return (
          <div key={direction}>
            <dt>{t(`catalogue.neighbour.${direction}`)}</dt>
            <dd>
              {found.length === 0 && t(`catalogue.neighbour.${direction}None`)}
              {found.map((neighbour) => (
                <a key={neighbour.id} href={`#${neighbour.id}`} onClick={() => onGo(neighbour.id)}>
                  {exerciseWords(neighbour, t).name}
                </a>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
