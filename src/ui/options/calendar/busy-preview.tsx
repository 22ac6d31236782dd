import { busyLimits } from '../../../breaks/index.ts';
import type { BusyCalendar } from '../../../breaks/index.ts';
import { useWords } from '../../words.ts';
import { stretchPhrase } from './stretch-phrase.ts';
import { LeftOutList } from './left-out-list.tsx';
import type { ReadBusy } from './read-file.ts';

/** The next few are enough to see whether it is the right file, in the right zone. */
const shown = 5;

/** When a calendar would keep Limber quiet, before it is taken. */
export function BusyPreview({
  read: { name, times },
  calendars,
  zone,
  onTake,
  onLeave,
}: {
  read: ReadBusy;
  calendars: readonly BusyCalendar[];
  zone: string;
  onTake: (calendar: BusyCalendar) => void;
  onLeave: () => void;
}) {
  const words = useWords();
  const { t, count } = words;
  const { stretches, isWhole, leftOut } = times;
  const isKnown = calendars.some((calendar) => calendar.name === name);
  const isFull = !isKnown && calendars.length >= busyLimits.calendars;
  const isEmpty = stretches.length === 0;
  const more = stretches.length - shown;
  const title = isEmpty ? t('options.busy.nothing') : count('options.busy.preview', stretches.length);
  return (
    <section class="preview calendar-preview" aria-label={t('options.busy.region')}>
      <h3>{title}</h3>
      {!isEmpty && (
        <>
          <ul aria-label={t('options.busy.next')}>
            {stretches.slice(0, shown).map((stretch) => (
              <li key={stretch.startAt}>{stretchPhrase(stretch, words, zone)}</li>
            ))}
            {more > 0 && <li>{count('options.busy.more', more)}</li>}
          </ul>
          <p class="soft">{t('options.busy.atMost')}</p>
        </>
      )}
      {!isWhole && <p>{count('options.busy.cut', busyLimits.stretches)}</p>}
      {isKnown && !isEmpty && <p>{t('options.busy.replaces', { name })}</p>}
      <LeftOutList leftOut={leftOut} />
      <p class="problem" role="status">
        {isFull && !isEmpty && count('options.busy.full', busyLimits.calendars)}
      </p>
      <div class="preview-actions">
        {!isEmpty && (
          <button
            type="button"
            class="button primary"
            disabled={isFull}
            onClick={() => onTake({ name, stretches })}
          >
            {t('options.busy.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(isEmpty ? 'options.calendar.close' : 'options.calendar.leave')}
        </button>
      </div>
    </section>
  );
}
