import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../engine/index.ts';
import { settings } from '../../exercises/index.ts';
import { Mark, Sliders } from '../icons.tsx';
import { useKnownExercises } from '../known-exercises.ts';
import type { PracticeDoor } from '../live.ts';
import { RedFlags } from '../red-flags.tsx';
import { useWords } from '../words.ts';
import { Card } from './card.tsx';
import { everything, wantedOf } from './filter.ts';
import { Filters } from './filters.tsx';
import { useOpenCards } from './use-open-cards.ts';
import { usePerson } from './use-person.ts';

/** The catalogue page: every exercise with all that is known of it. An address may end in an exercise's id. */
export function Catalogue({
  first,
  door,
  onOptions,
}: {
  first: Snapshot;
  door: PracticeDoor;
  onOptions: () => void;
}) {
  const { t, count } = useWords();
  const [wanted, setWanted] = useState(everything);
  const { all, suits, isAside, setAside } = usePerson(useKnownExercises(door, 'all'), first, door);
  const { isOpen, toggle, go } = useOpenCards(all, () => setWanted(everything));
  const found = wantedOf(all, wanted, suits);
  useEffect(() => {
    document.title = t('catalogue.tabTitle');
  }, [t]);
  return (
    <div class="page">
      <header class="page-header">
        <Mark />
        <h1>{t('catalogue.title')}</h1>
        <button type="button" class="button quiet" onClick={onOptions}>
          <Sliders />
          {t('popup.options')}
        </button>
      </header>
      <div class="catalogue">
        <aside class="catalogue-side">
          <p>{t('catalogue.line')}</p>
          <Filters wanted={wanted} onChange={setWanted} />
        </aside>
        <main>
          <p class="soft" role="status">
            {count('catalogue.found', all.length, { found: found.length })}
          </p>
          {found.length === 0 && (
            <div class="nothing">
              <p>{t('catalogue.nothing')}</p>
              <button type="button" class="button" onClick={() => setWanted(everything)}>
                {t('catalogue.showAll')}
              </button>
            </div>
          )}
          {settings
            .map((setting) => ({ setting, here: found.filter((exercise) => exercise.setting === setting) }))
            .filter(({ here }) => here.length > 0)
            .map(({ setting, here }) => (
              <section key={setting} class="place">
                <h2>{t(`page.setting.${setting}`)}</h2>
                {here.map((exercise) => (
                  <Card
                    key={exercise.id}
                    exercise={exercise}
                    catalogue={all}
                    isSuiting={suits(exercise)}
                    isAside={isAside(exercise.id)}
                    onAside={(aside) => setAside(exercise.id, aside)}
                    isOpen={isOpen(exercise.id)}
                    onToggle={(open) => toggle(exercise.id, open)}
                    onGo={go}
                  />
                ))}
              </section>
            ))}
          <p class="soft small">{t('catalogue.always')}</p>
          <RedFlags />
        </main>
      </div>
    </div>
  );
}
