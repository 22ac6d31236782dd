import type { ExerciseId } from '../../exercises/index.ts';
import { useWords } from '../words.ts';

/** All that is known about an exercise, for whoever wants to read it. */
export function HowTo({ exerciseId }: { exerciseId: ExerciseId }) {
  const { t, list } = useWords();
  const about = `exercise.${exerciseId}`;
  return (
    <details class="how-to">
      <summary>{t('player.howTo')}</summary>
      <ol>
        {list(`${about}.steps`).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <h2>{t('player.mistakes')}</h2>
      <ul>
        {list(`${about}.mistakes`).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{t('player.caution')}</h2>
      <p>{t(`${about}.caution`)}</p>
      <h2>{t('player.source')}</h2>
      <p>{t(`${about}.source`)}</p>
    </details>
  );
}
