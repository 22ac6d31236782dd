import { usualWeek, weekdays } from '../../schedule/index.ts';
import type { Settings } from '../../settings/index.ts';
import { savable } from '../options/draft.ts';
import type { Form } from '../options/row.tsx';
import { weekDraftOf } from '../options/week-draft.ts';
import { WeekEditor } from '../options/week/week-editor.tsx';
import { weekdayName } from '../time-phrases.ts';
import { useWords } from '../words.ts';

/** The work hours, and the days that are usual where the person's language is spoken, when they are other ones. */
export function WeekStep({
  form: { draft, change, settle },
  saved,
  clock,
  locale,
}: {
  form: Form;
  saved: Settings;
  clock: { now(): number; zone(): string };
  locale: string;
}) {
  const { t, language } = useWords();
  const usual = usualWeek(locale);
  const isUsual = weekdays.every((weekday) => usual[weekday].length > 0 === draft.week[weekday].length > 0);
  const days = weekdays.flatMap((weekday, index) =>
    usual[weekday].length > 0 ? [weekdayName(index, language)] : [],
  );
  return (
    <>
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
