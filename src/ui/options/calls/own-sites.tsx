import { useId, useState } from 'preact/hooks';
import { knownCallSites, mostCallSites, readCallSite } from '../../../settings/index.ts';
import { useWords } from '../../words.ts';

const known: readonly string[] = knownCallSites;

/** The sites that somebody has added to those that are known. `onAdd` answers whether it was taken. */
export function OwnSites({
  sites,
  onAdd,
  onRemove,
}: {
  sites: readonly string[];
  onAdd: (site: string) => Promise<boolean>;
  onRemove: (site: string) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const own = sites.filter((site) => !known.includes(site));
  const add = () => {
    const site = readCallSite(text);
    setWrong(site === null);
    if (site !== null) void onAdd(site).then((isAdded) => isAdded && setText(''));
  };
  return (
    <>
      {own.length > 0 && (
        <ul class="days-off" aria-label={t('options.calls.own')}>
          {own.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={t('options.calls.removeOne', { site })}
                onClick={() => onRemove(site)}
              >
                {t('options.calls.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sites.length < mostCallSites && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label for={id}>{t('options.calls.another')}</label>
          <span class="field-input">
            <input
              id={id}
              class="input"
              inputMode="url"
              autocomplete="off"
              value={text}
              aria-invalid={isWrong}
              aria-describedby={`${id}-problem`}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
            <button type="submit" class="button">
              {t('options.calls.add')}
            </button>
          </span>
          <p id={`${id}-problem`} class="problem" role="status">
            {isWrong && t('options.calls.notASite')}
          </p>
        </form>
      )}
    </>
  );
}
