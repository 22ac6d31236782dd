import { weekdays } from '../../../schedule/index.ts';
import type { Stretch } from '../../../schedule/index.ts';
import type { Settings } from '../../../settings/index.ts';
import { weekdayName } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import { problemText } from '../problem-text.ts';
import { readWeek } from '../week-draft.ts';
import type { WeekDraft } from '../week-draft.ts';
import { WeekFields } from '../week-fields.tsx';
import { arcsOf } from './circle.ts';
import { DrawnWeek } from './drawn-week.tsx';
import { Prompts } from './prompts.tsx';
import { spanPhrase } from './span-phrase.ts';

/** The work hours of the week, drawn and in fields, and what they come to. Both show one draft. */
export function WeekEditor({
  draft,
  settings,
  busy,
  clock,
  onChange,
  onLeave,
}: {
  draft: WeekDraft;
  /** As they would be saved now. */
  settings: Settings;
  /** When calendars say that the person is busy, in order. */
  busy: readonly Stretch[];
  clock: { now(): number; zone(): string };
  onChange: (draft: WeekDraft, how: 'typed' | 'chosen') => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const wrong = wrongSpans(draft);
  return (
    <>
      <div>
        <DrawnWeek
          draft={draft}
          wrongKeys={new Set(wrong.map(({ key }) => key))}
          onChange={onChange}
          onLeave={onLeave}
        />
        <Problems draft={draft} wrong={wrong} />
      </div>
      <Prompts settings={settings} busy={busy} clock={clock} />
      <details class="as-fields">
        <summary>{t('options.week.asFields')}</summary>
        <WeekFields draft={draft} onChange={onChange} onLeave={onLeave} />
      </details>
    </>
  );
}

type Wrong = ReturnType<typeof wrongSpans>[number];

/** The spans that cannot be saved as they stand, and why. */
function wrongSpans(draft: WeekDraft) {
  const checked = readWeek(draft);
  if (checked.ok) return [];
  return weekdays.flatMap((weekday) =>
    draft[weekday].flatMap(({ key }, index) => {
      const problem = checked.problemAt(weekday, index);
      return problem === null ? [] : [{ key, problem }];
    }),
  );
}

/** What is wrong with spans that are drawn. One that cannot be drawn is told at its field, and here that there is one. */
function Problems({ draft, wrong }: { draft: WeekDraft; wrong: readonly Wrong[] }) {
  const words = useWords();
  const names = weekdays.map((_, day) => weekdayName(day, words.language));
  const arcs = arcsOf(draft);
  const told = wrong.flatMap(({ key, problem }) => {
    const arc = arcs.find((each) => each.key === key);
    if (arc === undefined) return [];
    return [{ key, span: spanPhrase(arc, words), what: problemText(problem, draft, names, words) }];
  });
  return (
    <div role="status">
      {told.map(({ key, span, what }) => (
        <p key={key} class="problem">
          {words.t('options.week.drawn.problem', { span, what })}
        </p>
      ))}
      {told.length < wrong.length && <p class="problem">{words.t('options.week.drawn.notDrawn')}</p>}
    </div>
  );
}
