import { checkSpans, dayMin, formatTime, parseTime, weekdays } from '../../../schedule/index.ts';
import type { Weekday } from '../../../schedule/index.ts';
import type { SpanDraft, WeekDraft } from '../week-draft.ts';

/** Minutes round the clock of a week. Monday follows Sunday: a week is a circle. */
export const weekMin = weekdays.length * dayMin;

/** A span on the circle of the week, whose minute 0 is the midnight before Monday. `startMin` is in 0..10079. */
export interface Arc {
  /** The key of its span in the draft. */
  readonly key: number;
  readonly startMin: number;
  readonly lengthMin: number;
}

/** The spans of the week that can be drawn. Those with a fault of their own stand in the fields only. */
export function arcsOf(draft: WeekDraft): readonly Arc[] {
  return weekdays.flatMap((weekday, day) =>
    draft[weekday].flatMap((span): Arc[] => {
      const fromMin = parseTime(span.from);
      const typedToMin = parseTime(span.to);
      if (fromMin === null || typedToMin === null) return [];
      const toMin = typedToMin + (span.endsNextDay ? dayMin : 0);
      if (checkSpans([{ fromMin, toMin }]).length > 0) return [];
      return [{ key: span.key, startMin: day * dayMin + fromMin, lengthMin: toMin - fromMin }];
    }),
  );
}

/** The day that an arc belongs to: the one it starts on. */
export function weekdayOf({ startMin }: Pick<Arc, 'startMin'>): Weekday {
  return weekdays[Math.floor(startMin / dayMin)]!;
}

/** The span of an arc as it stands in the fields. */
export function spanOf({ key, startMin, lengthMin }: Arc): SpanDraft {
  const fromMin = startMin % dayMin;
  const toMin = fromMin + lengthMin;
  return { key, from: formatTime(fromMin), to: formatTime(toMin), endsNextDay: toMin > dayMin };
}

/** The draft with this arc, in place of the span that has its key, if one has; its day in order of time. */
export function withArc(draft: WeekDraft, arc: Arc): WeekDraft {
  const rest = withoutSpan(draft, arc.key);
  const weekday = weekdayOf(arc);
  const spans = [...rest[weekday], spanOf(arc)];
  return {
    ...rest,
    [weekday]: spans.toSorted((a, b) => (parseTime(a.from) ?? dayMin) - (parseTime(b.from) ?? dayMin)),
  };
}

/** The draft without the span of that key. */
export function withoutSpan(draft: WeekDraft, key: number): WeekDraft {
  const weekday = weekdays.find((each) => draft[each].some((span) => span.key === key));
  if (weekday === undefined) return draft;
  return { ...draft, [weekday]: draft[weekday].filter((span) => span.key !== key) };
}

/** A minute on the circle, from one that may lie before its beginning or past its end. */
export function onCircle(min: number): number {
  return ((min % weekMin) + weekMin) % weekMin;
}
