import { useEffect, useRef } from 'preact/hooks';
import type { BusyCalendar } from '../../../breaks/index.ts';
import { useWords } from '../../words.ts';
import { stretchPhrase } from './stretch-phrase.ts';
import type { CalendarDeed, HeldCalendars } from './use-calendars.ts';

/** The calendars by which the person is busy, and what was done to them last. */
export function BusyList({ held, now, zone }: { held: HeldCalendars; now: number; zone: string }) {
  const { t } = useWords();
  return (
    <>
      {held.all.length > 0 && (
        <>
          <h3 id="busy-calendars">{t('options.busy.list')}</h3>
          <ul class="days-off busy-calendars" aria-labelledby="busy-calendars">
            {held.all.map((calendar) => (
              <Item
                key={calendar.name}
                calendar={calendar}
                now={now}
                zone={zone}
                onDrop={() => void held.drop(calendar)}
              />
            ))}
          </ul>
        </>
      )}
      <div role="status">{held.last && <Done last={held.last} onUndo={() => void held.undo()} />}</div>
      {held.isRefused && (
        <p class="problem" role="alert">
          {t('options.daysOff.notSaved')}
        </p>
      )}
    </>
  );
}

function Item({
  calendar: { name, stretches },
  now,
  zone,
  onDrop,
}: {
  calendar: BusyCalendar;
  now: number;
  zone: string;
  onDrop: () => void;
}) {
  const words = useWords();
  const { t, count } = words;
  const ahead = stretches.filter(({ endAt }) => endAt > now);
  const [next] = ahead;
  return (
    <li>
      <span>
        {name}
        <span class="soft days-name">
          {next
            ? count('options.busy.ahead', ahead.length, { next: stretchPhrase(next, words, zone) })
            : t('options.busy.over')}
        </span>
      </span>
      <button
        type="button"
        class="button quiet"
        aria-label={t('options.busy.removeOne', { name })}
        onClick={onDrop}
      >
        {t('options.daysOff.remove')}
      </button>
    </li>
  );
}

function Done({ last, onUndo }: { last: CalendarDeed; onUndo: () => void }) {
  const { t } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed is gone; whoever goes by keyboard would begin at the top of the page again.
  useEffect(() => undo.current?.focus(), [last]);
  return (
    <p class="last-done">
      {t(`options.busy.${last.kind}`, { name: last.name })}
      <button ref={undo} type="button" class="button quiet" onClick={onUndo}>
        {t('options.daysOff.undo')}
      </button>
    </p>
  );
}
