import type { DayChange } from '../../../schedule/index.ts';
import { isGiven } from '../../../policy/index.ts';
import { useWords } from '../../words.ts';
import { usePolicy } from '../policy/policy-context.ts';
import { SettledNote } from '../policy/settled.tsx';
import { daysPhrase, hoursPhrase, namedDays } from './days-phrase.ts';
import type { HeldChanges } from './use-changes.ts';

/** The days that are off or have other hours: those to come first, then those of every year. */
export function DaysList({ held, today }: { held: HeldChanges; today: string }) {
  const { t, count } = useWords();
  const policy = usePolicy();
  const sorted = [...held.changes].sort(byDate);
  const isOver = ({ yearly, toDay }: DayChange) => !yearly && toDay < today;
  const over = sorted.filter((change) => isOver(change) && !isGiven(policy, change));
  const coming = sorted.filter((change) => !isOver(change));
  return (
    <>
      {coming.length === 0 && <p class="soft">{t('options.daysOff.none')}</p>}
      <List days={coming} label={t('options.daysOff.list')} held={held} />
      {over.length > 0 && (
        <details class="days-over">
          <summary>{count('options.daysOff.over', over.length)}</summary>
          <List days={over} label={t('options.daysOff.overList')} held={held} />
          <button type="button" class="button quiet" onClick={() => void held.remove(over)}>
            {t('options.daysOff.removeOver')}
          </button>
        </details>
      )}
    </>
  );
}

function List({ days, label, held }: { days: readonly DayChange[]; label: string; held: HeldChanges }) {
  const words = useWords();
  const { t } = words;
  const policy = usePolicy();
  if (days.length === 0) return null;
  return (
    <ul class="days-off" aria-label={label}>
      {days.map((change, place) => (
        <li key={place}>
          <span>
            {daysPhrase(change, words)}
            {change.name !== undefined && <span class="soft days-name">{change.name}</span>}
          </span>
          <span class="soft">{hoursPhrase(change, words)}</span>
          {isGiven(policy, change) ? (
            <SettledNote />
          ) : (
            <button
              type="button"
              class="button quiet"
              aria-label={t('options.daysOff.removeOne', { days: namedDays(change, words) })}
              onClick={() => void held.remove([change])}
            >
              {t('options.daysOff.remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Dates of a year after those of one year only, each in their order. */
function byDate(one: DayChange, other: DayChange): number {
  if (one.yearly !== other.yearly) return one.yearly ? 1 : -1;
  const [a, b] = [one, other].map(({ yearly, fromDay }) => (yearly ? fromDay.slice(5) : fromDay));
  return a! < b! ? -1 : Number(a! > b!);
}
