import type { Weekday } from '../../../schedule/index.ts';
import { copied, freeKey } from '../week-draft.ts';
import type { WeekDraft } from '../week-draft.ts';

/** The week in which other days have the same hours as one of them. What then overlaps is told by the checks. */
export function copiedTo(draft: WeekDraft, weekday: Weekday, others: readonly Weekday[]): WeekDraft {
  return others
    .filter((other) => other !== weekday)
    .reduce<WeekDraft>((week, other) => ({ ...week, [other]: copied(week[weekday], freeKey(week)) }), draft);
}
