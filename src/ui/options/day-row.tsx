import { Plus } from '../icons.tsx';
import { useWords } from '../words.ts';
import { SpanFields } from './span-fields.tsx';
import { freeKey, withSpan, writtenOut } from './week-draft.ts';
import type { DraftProblem, SpanDraft, WeekDraft } from './week-draft.ts';

/** One weekday: its hours, or that it is a day off. */
export function DayRow({
  name,
  dayNames,
  spans,
  problemAt,
  draft,
  nameBefore,
  onCopyBefore,
  onChange,
  onLeave,
}: {
  name: string;
  dayNames: readonly string[];
  spans: readonly SpanDraft[];
  problemAt: (index: number) => DraftProblem | null;
  draft: WeekDraft;
  /** The day before, if its hours are others and may be copied. */
  nameBefore: string | null;
  onCopyBefore: () => void;
  onChange: (spans: readonly SpanDraft[], how: 'typed' | 'chosen') => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const put = (index: number, span: SpanDraft, how: 'typed' | 'chosen') =>
    onChange(
      spans.map((each, at) => (at === index ? span : each)),
      how,
    );
  return (
    <fieldset class="day">
      <legend class="day-name">{name}</legend>
      <div class="day-spans">
        {spans.length === 0 && <p class="soft day-off">{t('options.week.dayOff')}</p>}
        {spans.map((span, index) => (
          <SpanFields
            key={span.key}
            span={span}
            day={name}
            number={spans.length > 1 ? index + 1 : null}
            problem={problemAt(index)}
            draft={draft}
            dayNames={dayNames}
            onType={(typed) => put(index, typed, 'typed')}
            onChoose={(chosen) => put(index, chosen, 'chosen')}
            onLeave={() => {
              const written = writtenOut(span);
              if (written.from !== span.from || written.to !== span.to) put(index, written, 'typed');
              onLeave();
            }}
            onRemove={() =>
              onChange(
                spans.filter((each) => each !== span),
                'chosen',
              )
            }
          />
        ))}
      </div>
      <div class="day-actions">
        {nameBefore !== null && (
          <button
            type="button"
            class="button quiet"
            aria-label={t('options.week.sameAsOn', { day: name, other: nameBefore })}
            onClick={onCopyBefore}
          >
            {t('options.week.sameAs', { other: nameBefore })}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={t('options.week.addOn', { day: name })}
          onClick={() => onChange(withSpan(spans, freeKey(draft)), 'chosen')}
        >
          <Plus />
          {t('options.week.add')}
        </button>
      </div>
    </fieldset>
  );
}
