import { provenanceOf, sources } from '../../exercises/index.ts';
import type { Exercise, Source } from '../../exercises/index.ts';
import { exerciseWords } from '../exercise-words.ts';
import { useWords } from '../words.ts';
import { chosenPhrase, givesPhrase } from './source-phrase.ts';

/** Where the amounts come from, and which are Limber's own. Nothing for an exercise of somebody's own. */
export function AmountSources({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const { t } = words;
  const provenance = provenanceOf(exercise.id);
  if (!provenance) return null;
  const { from, chosen } = provenance;
  return (
    <>
      <h4>{t('catalogue.source.title')}</h4>
      <p>{exerciseWords(exercise, t).source}</p>
      <ul class="plain-list">
        {from.map(({ source, gives }) => (
          <li key={source}>
            <SourceName source={sources[source]} />
            <span class="soft">{givesPhrase(gives, words)}</span>
          </li>
        ))}
        {chosen.length > 0 && (
          <li>
            {t('catalogue.source.chosen')}
            <span class="soft">{chosenPhrase(chosen, words)}</span>
          </li>
        )}
      </ul>
    </>
  );
}

/** These links are the only way out of Limber's pages. */
function SourceName({ source: { name, url } }: { source: Source }) {
  if (url === undefined) return <>{name}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
