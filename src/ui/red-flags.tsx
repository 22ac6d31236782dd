import { useWords } from './words.ts';

const groups = ['now', 'soon', 'stop'] as const;

/** When moving is not the answer: whom to turn to, and how soon. It names no illness. */
export function RedFlags() {
  const { t, list } = useWords();
  return (
    <section class="red-flags" aria-labelledby="red-flags-title">
      <h2 id="red-flags-title">{t('redFlags.title')}</h2>
      <p>{t('redFlags.line')}</p>
      <div class="red-flags-groups">
        {groups.map((group) => (
          <div key={group} class={`red-flags-group ${group}`}>
            <h3>{t(`redFlags.${group}.title`)}</h3>
            <ul>
              {list(`redFlags.${group}.signs`).map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="soft">{t('redFlags.end')}</p>
    </section>
  );
}
