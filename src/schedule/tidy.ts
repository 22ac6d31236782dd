import { dayMin, weekdays } from './schedule.ts';
import type { Schedule, Span, Week } from './schedule.ts';

/** Spans in order of time, those that touch joined to one, unless it were longer than a day. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.fromMin - b.fromMin)) {
    const before = tidy.at(-1);
    if (before && span.fromMin === before.toMin && span.toMin - before.fromMin <= dayMin) {
      tidy[tidy.length - 1] = { fromMin: before.fromMin, toMin: span.toMin };
    } else {
      tidy.push(span);
    }
  }
  return tidy;
}

/** A week with each day's spans tidied. It means the same hours as before. */
export function tidyWeek(week: Week): Week {
  return Object.fromEntries(
    weekdays.map((weekday) => [weekday, tidySpans(week[weekday])]),
  ) as unknown as Week;
}

/** A schedule with all its spans tidied. */
export function tidySchedule(schedule: Schedule): Schedule {
  return {
    ...schedule,
    week: tidyWeek(schedule.week),
    changes: schedule.changes.map((change) => ({ ...change, spans: tidySpans(change.spans) })),
  };
}
