import { weekdays } from '../../schedule/index.ts';
import { useWords } from '../words.ts';
import { weekdayName } from '../time-phrases.ts';
import { DayRow } from './day-row.tsx';
import { copied, freeKey, readWeek } from './week-draft.ts';
import type { SpanDraft, WeekDraft } from './week-draft.ts';

/** The work hours of each weekday, in fields. */
export function WeekFields({
  draft,
  onChange,
  onLeave,
}: {
  draft: WeekDraft;
  onChange: (draft: WeekDraft, how: 'typed' | 'chosen') => void;
  onLeave: () => void;
}) {
  const { language } = useWords();
  const checked = readWeek(draft);
  const names = weekdays.map((_, index) => weekdayName(index, language));
  return (
    <div class="week">
      {weekdays.map((weekday, day) => {
        const before = weekdays[day - 1];
        const isLikeBefore = before !== undefined && hours(draft[before]) === hours(draft[weekday]);
        return (
          <DayRow
            key={weekday}
            name={names[day] ?? ''}
            dayNames={names}
            spans={draft[weekday]}
            problemAt={(index) => (checked.ok ? null : checked.problemAt(weekday, index))}
            draft={draft}
            nameBefore={before === undefined || isLikeBefore ? null : (names[day - 1] ?? null)}
            onCopyBefore={() =>
              before !== undefined &&
              onChange({ ...draft, [weekday]: copied(draft[before], freeKey(draft)) }, 'chosen')
            }
            onChange={(spans, how) => onChange({ ...draft, [weekday]: spans }, how)}
            onLeave={onLeave}
          />
        );
      })}
    </div>
  );
}

function hours(spans: readonly SpanDraft[]): string {
  return spans.map(({ from, to }) => `${from} ${to}`).join();
}
