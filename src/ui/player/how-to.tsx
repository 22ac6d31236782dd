import type { Exercise } from '../../exercises/index.ts';
import { exerciseWords } from '../exercise-words.ts';
import { useWords } from '../words.ts';

/** All that is known about an exercise, for whoever wants to read it. */
export function HowTo({ exercise }: { exercise: Exercise }) {
  const { t } = useWords();
  const { steps, mistakes, caution, source } = exerciseWords(exercise, t);
  return (
    <details class="how-to">
      <summary>{t('player.howTo')}</summary>
      <ol>
        {steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {mistakes.length > 0 && (
        <>
          <h2>{t('player.mistakes')}</h2>
          <ul>
            {mistakes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {caution && <h2>{t('player.caution')}</h2>}
      {caution && <p>{caution}</p>}
      {source && <h2>{t('player.source')}</h2>}
      {source && <p>{source}</p>}
    </details>
  );
}
