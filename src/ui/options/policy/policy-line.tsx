import type { EngineState } from '../../../engine/index.ts';
import { useWords } from '../../words.ts';

/** Says that an organisation has a say here, and what of its policy does not count. */
export function PolicyLine({ governed }: { governed: EngineState['governed'] }) {
  const { t } = useWords();
  if (governed === null) return null;
  const { problems } = governed;
  return (
    <div class="policy-line">
      <p>{t('options.policy.line')}</p>
      {problems.length > 0 && (
        <details>
          <summary>{t('options.policy.problems')}</summary>
          <ul>
            {problems.map(({ at, why }, place) => (
              <li key={place}>
                {at !== '' && <code>{at}</code>} {t(`options.policy.why.${why.replaceAll('-', '_')}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
