import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Mark, Sliders } from '../icons.tsx';
import { useKnownExercises } from '../known-exercises.ts';
import type { PracticeDoor } from '../live.ts';
import { useWords } from '../words.ts';
import { Month } from './month.tsx';
import { monthName } from './names.ts';
import { useMonths } from './use-months.ts';
import type { JournalDoor } from './use-months.ts';

/** The journal page: what was done and what was asked, month by month. Nothing in it can be lost by looking. */
export function Journal({
  door,
  practice,
  zone,
  onOptions,
  onAgain,
}: {
  door: JournalDoor;
  practice: Pick<PracticeDoor, 'readPractice'>;
  zone: string;
  onOptions: () => void;
  /** Opens the page anew: a connection to a broken database does not mend. */
  onAgain: () => void;
}) {
  const { t, language } = useWords();
  const { months, showEarlier } = useMonths(door);
  const shown = months.kind === 'read' ? months.shown : [];
  const done = shown.flatMap(({ completions }) => completions.flatMap(({ exercises }) => exercises));
  const known = useKnownExercises(
    practice,
    done.map(({ exerciseId }) => exerciseId),
  );
  const last = shown.at(-1)?.month;
  const goesOn = useRef(false);
  useLayoutEffect(() => {
    // Whoever asked for an earlier month goes on reading there; the button may be gone.
    if (goesOn.current) document.getElementById(`month-${last}`)?.focus();
    goesOn.current = false;
  }, [last]);
  useEffect(() => {
    document.title = t('journal.tabTitle');
  }, [t]);
  return (
    <div class="page">
      <header class="page-header">
        <Mark />
        <h1>{t('journal.title')}</h1>
        <button type="button" class="button quiet" onClick={onOptions}>
          <Sliders />
          {t('popup.options')}
        </button>
      </header>
      <main class="journal">
        <p class="soft">{t('journal.line')}</p>
        {months.kind === 'unreadable' && (
          <div class="message" role="alert">
            <p>{t('journal.unreadable')}</p>
            <div class="message-actions">
              <button type="button" class="button quiet" onClick={onAgain}>
                {t('popup.tryAgain')}
              </button>
            </div>
          </div>
        )}
        {months.kind === 'read' && shown.length === 0 && <p class="journal-none">{t('journal.none')}</p>}
        {shown.map((month) => (
          <Month key={month.month} {...month} known={known} zone={zone} />
        ))}
        {months.kind === 'read' && months.earlier !== null && (
          <button
            type="button"
            class="button"
            onClick={() => {
              goesOn.current = true;
              showEarlier();
            }}
          >
            {t('journal.earlier', { month: monthName(months.earlier, language) })}
          </button>
        )}
      </main>
    </div>
  );
}
