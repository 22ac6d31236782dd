import type { ComponentChildren } from 'preact';
import type { Weekday } from '../../../schedule/index.ts';
import { Copy, Plus } from '../../icons.tsx';
import { useWords } from '../../words.ts';
import type { SpanDraft } from '../week-draft.ts';

/** The row of a day: its name, its ruler with what is drawn there, and what can be done with the day. */
export function DrawnDay({
  weekday,
  name,
  spans,
  isCopying,
  children,
  below,
  onMake,
  onCopy,
}: {
  weekday: Weekday;
  name: string;
  spans: readonly SpanDraft[];
  isCopying: boolean;
  children: ComponentChildren;
  below: ComponentChildren;
  onMake: () => void;
  onCopy: () => void;
}) {
  const { t } = useWords();
  return (
    <div class="drawn-day" role="group" aria-label={name}>
      <span class="drawn-name" aria-hidden="true">
        {name}
      </span>
      <span class="drawn-hours soft" aria-hidden="true">
        {spans.map(({ from, to }) => t('options.week.drawn.hours', { from, to })).join(', ')}
      </span>
      <div class="drawn-track" data-track>
        {children}
      </div>
      <div class="drawn-actions">
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('options.week.drawn.make', { day: name })}
          title={t('options.week.drawn.make', { day: name })}
          data-make={weekday}
          onClick={onMake}
        >
          <Plus />
        </button>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('options.week.copy.open', { day: name })}
          title={t('options.week.copy.open', { day: name })}
          aria-expanded={isCopying}
          data-copy={weekday}
          onClick={onCopy}
        >
          <Copy />
        </button>
      </div>
      {below}
    </div>
  );
}
