import { useState } from 'preact/hooks';
import { compareDays, roomIn } from '../../../calendar/index.ts';
import type { DayChange } from '../../../schedule/index.ts';
import { useWords } from '../../words.ts';
import { namedDays } from '../days-off/days-phrase.ts';
import { LeftOutList } from './left-out-list.tsx';
import type { ReadDaysOff } from './read-file.ts';

/** What a calendar would change, before it is taken; each day can be left out. */
export function CalendarPreview({
  read: { daysOff, window },
  changes,
  onTake,
  onLeave,
}: {
  read: ReadDaysOff;
  changes: readonly DayChange[];
  onTake: (days: readonly DayChange[]) => void;
  onLeave: () => void;
}) {
  const words = useWords();
  const { t, count } = words;
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const { added, there, kept } = compareDays(daysOff.found, changes, window);
  const chosen = added.filter((_, place) => !without.has(place));
  const room = roomIn(changes);
  const isTooMuch = chosen.length > room;
  const check = (place: number, isIn: boolean) => {
    const next = new Set(without);
    if (isIn) next.delete(place);
    else next.add(place);
    setWithout(next);
  };
  return (
    <section class="preview calendar-preview" aria-label={t('options.calendar.preview')}>
      <h3>{added.length > 0 ? t('options.calendar.preview') : t('options.calendar.nothing')}</h3>
      {added.length > 0 && (
        <fieldset class="checks calendar-days">
          <legend class="hidden-words">{t('options.calendar.which')}</legend>
          {added.map((change, place) => (
            <label key={place} class="check">
              <input
                type="checkbox"
                checked={!without.has(place)}
                onChange={({ currentTarget }) => check(place, currentTarget.checked)}
              />
              {namedDays(change, words)}
            </label>
          ))}
        </fieldset>
      )}
      <Days title={count('options.calendar.there', there.length)} days={there} />
      <Days title={count('options.calendar.kept', kept.length)} days={kept} />
      <LeftOutList leftOut={daysOff.leftOut} />
      <p class="problem" role="status">
        {isTooMuch && count('options.calendar.noRoom', room)}
      </p>
      <div class="preview-actions">
        {added.length > 0 && (
          <button
            type="button"
            class="button primary"
            disabled={isTooMuch || chosen.length === 0}
            onClick={() => onTake(chosen)}
          >
            {count('options.calendar.take', chosen.length)}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(added.length > 0 ? 'options.calendar.leave' : 'options.calendar.close')}
        </button>
      </div>
    </section>
  );
}

function Days({ title, days }: { title: string; days: readonly DayChange[] }) {
  const words = useWords();
  if (days.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {days.map((change, place) => (
          <li key={place}>{namedDays(change, words)}</li>
        ))}
      </ul>
    </details>
  );
}
