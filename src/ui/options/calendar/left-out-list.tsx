import type { LeftOut, LeftOutReason, NotBusyReason } from '../../../calendar/index.ts';
import { useWords } from '../../words.ts';

/** Which entries of a file were left out, and why. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut<LeftOutReason | NotBusyReason>[] }) {
  const { t, count } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <section aria-label={t('options.calendar.leftOut')}>
      <h3>{t('options.calendar.leftOut')}</h3>
      <ul>
        {leftOut.map(({ reason, count: n, names }) => (
          <li key={reason}>
            {count(`options.calendar.reason.${reason.replaceAll('-', '_')}`, n)}
            {names.length > 0 && (
              <span class="soft">
                {t(n > names.length ? 'options.calendar.someNames' : 'options.calendar.names', {
                  names: names.join(t('options.calendar.between')),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
