import { weekdays } from '../../../../src/schedule/index.ts';
import type { Week, Weekday } from '../../../../src/schedule/index.ts';
import { weekDraftOf } from '../../../../src/ui/options/week-draft.ts';
import type { WeekDraft } from '../../../../src/ui/options/week-draft.ts';
import { aWeek, hours } from '../../../schedule/hours.ts';

/** A drawn week with these hours, their keys counted from 1, Monday first. */
export function drawn(days: Partial<Record<Weekday, string>>): WeekDraft {
  const week = Object.fromEntries(
    Object.entries(days).map(([weekday, text]) => [weekday, hours(...text.split(', '))]),
  ) as Partial<Week>;
  return weekDraftOf(aWeek(week));
}

/** The hours of the week as they stand in the fields, days off left out. */
export function said(draft: WeekDraft): Partial<Record<Weekday, string>> {
  return Object.fromEntries(
    weekdays
      .filter((weekday) => draft[weekday].length > 0)
      .map((weekday) => [
        weekday,
        draft[weekday]
          .map(({ from, to, endsNextDay }) => `${from}-${to}${endsNextDay ? ' next day' : ''}`)
          .join(', '),
      ]),
  );
}
