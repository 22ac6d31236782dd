import { exerciseById, textKeys } from '../../exercises/index.ts';
import type { ExerciseId } from '../../exercises/index.ts';
import { useWords } from '../words.ts';

/** All that is known about an exercise, for whoever wants to read it. */
export function HowTo({ exerciseId }: { exerciseId: ExerciseId }) {
  const { t } = useWords();
  const keys = textKeys(exerciseById(exerciseId));
  return (
    <details class="how-to">
      <summary>{t('player.howTo')}</summary>
      <ol>
        {keys.steps.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <h2>{t('player.mistakes')}</h2>
      <ul>
        {keys.mistakes.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('player.caution')}</h2>
      <p>{t(keys.caution)}</p>
      <h2>{t('player.source')}</h2>
      <p>{t(keys.source)}</p>
    </details>
  );
}
