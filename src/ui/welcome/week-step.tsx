import { useEffect, useRef } from 'preact/hooks';
import { usualWeek, weekdays } from '../../schedule/index.ts';
import type { Settings } from '../../settings/index.ts';
import { savable } from '../options/draft.ts';
import type { Form } from '../options/row.tsx';
import { weekDraftOf } from '../options/week-draft.ts';
import { WeekEditor } from '../options/week/week-editor.tsx';
import { weekdayName } from '../time-phrases.ts';
import { useWords } from '../words.ts';

/**
 * The work hours. Where nobody has chosen any, they are those that are usual where the person's language is spoken;
 * else these are offered, when they are other ones.
 */
export function WeekStep({
  form: { draft, change, settle },
  saved,
  isUnchosen,
  clock,
  locale,
}: {
  form: Form;
  saved: Settings;
  /** Nobody has ever chosen work hours, here or on another device. */
  isUnchosen: boolean;
  clock: { now(): number; zone(): string };
  locale: string;
}) {
  const { t, language } = useWords();
  const usual = usualWeek(locale);
  const isUsual = weekdays.every((weekday) => usual[weekday].length > 0 === draft.week[weekday].length > 0);
  const days = weekdays.flatMap((weekday, index) =>
    usual[weekday].length > 0 ? [weekdayName(index, language)] : [],
  );
  const isGuessed = useRef(isUnchosen && !isUsual).current;
  useEffect(() => {
    if (isGuessed) change({ ...draft, week: weekDraftOf(usual) }, 'chosen');
  }, []);
  return (
    <>
      {isUsual && isGuessed && <p>{t('welcome.week.guessed')}</p>}
      {!isUsual && (
        <button
          type="button"
          class="button"
          onClick={() => change({ ...draft, week: weekDraftOf(usual) }, 'chosen')}
        >
          {t('welcome.week.usual', { days: new Intl.ListFormat(language).format(days) })}
        </button>
      )}
      <WeekEditor
        draft={draft.week}
        settings={savable(draft, saved)}
        busy={[]}
        clock={clock}
        onChange={(week, how) => change({ ...draft, week }, how)}
        onLeave={settle}
      />
    </>
  );
}
