import { weekdays } from '../../../schedule/index.ts';
import { weekdayName } from '../../time-phrases.ts';
import type { Words } from '../../words.ts';
import type { SpanDraft } from '../week-draft.ts';
import { spanOf, weekdayOf } from './circle.ts';
import type { Arc } from './circle.ts';

/** "Monday, 09:00 to 17:30": a span in words. */
export function spanPhrase(arc: Arc, words: Words): string {
  const day = weekdayName(weekdays.indexOf(weekdayOf(arc)), words.language);
  const span = spanOf(arc);
  return words.t(nameKey(span), { day, from: span.from, to: span.to });
}

function nameKey({ endsNextDay }: SpanDraft): string {
  return endsNextDay ? 'options.week.drawn.overnight' : 'options.week.drawn.span';
}
