import { useId } from 'preact/hooks';
import { Cross } from '../icons.tsx';
import { useWords } from '../words.ts';
import { problemText } from './problem-text.ts';
import { retyped } from './week-draft.ts';
import type { DraftProblem, SpanDraft, WeekDraft } from './week-draft.ts';

/** From and to, as text: people write times in many ways. */
export function SpanFields({
  span,
  day,
  number,
  problem,
  draft,
  dayNames,
  onType,
  onChoose,
  onLeave,
  onRemove,
}: {
  span: SpanDraft;
  day: string;
  /** Its place among the spans of the day; null when it is the only one. */
  number: number | null;
  problem: DraftProblem | null;
  draft: WeekDraft;
  dayNames: readonly string[];
  onType: (span: SpanDraft) => void;
  onChoose: (span: SpanDraft) => void;
  onLeave: () => void;
  onRemove: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const named = { day, n: number ?? 1 };
  const isWrong = (field: 'from' | 'to') =>
    problem !== null && (problem.kind === 'span' || problem.fields.includes(field));
  const input = (field: 'from' | 'to', label: string) => (
    <input
      class="input time"
      aria-label={label}
      autocomplete="off"
      value={span[field]}
      aria-invalid={isWrong(field)}
      aria-describedby={`${id}-next-day ${id}-problem`}
      onInput={(event) => onType(retyped(span, { [field]: event.currentTarget.value }))}
      onBlur={onLeave}
    />
  );
  return (
    <div class="span">
      <div class="span-fields">
        {input('from', t(number === null ? 'options.week.from' : 'options.week.fromNth', named))}
        <span class="soft" aria-hidden="true">
          {t('options.week.until')}
        </span>
        {input('to', t(number === null ? 'options.week.to' : 'options.week.toNth', named))}
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t(number === null ? 'options.week.remove' : 'options.week.removeNth', named)}
          onClick={onRemove}
        >
          <Cross />
        </button>
        <span id={`${id}-next-day`} class="soft next-day">
          {span.endsNextDay && t('options.week.nextDay')}
        </span>
      </div>
      <p id={`${id}-problem`} class="problem" role="status">
        {problem !== null && problemText(problem, draft, dayNames, words)}
      </p>
      {problem?.kind === 'span' && problem.problem.kind === 'reversed' && (
        <button type="button" class="button" onClick={() => onChoose({ ...span, endsNextDay: true })}>
          {t('options.week.endsNextDay')}
        </button>
      )}
    </div>
  );
}
