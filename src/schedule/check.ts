import { weekdays } from './schedule.ts';
import type { Span, Week, Weekday } from './schedule.ts';

/** More spans than this in a day are a slip of the hand. */
export const maxSpansPerDay = 12;

const dayMin = 1_440;

/** What is wrong with a span of the week, and which one it is. */
export type SpanProblem =
  /** Its times are not whole minutes of a day. */
  | { readonly kind: 'not-a-time'; readonly weekday: Weekday; readonly index: number }
  | { readonly kind: 'empty'; readonly weekday: Weekday; readonly index: number }
  | { readonly kind: 'reversed'; readonly weekday: Weekday; readonly index: number }
  /** It lasts longer than a day. */
  | { readonly kind: 'too-long'; readonly weekday: Weekday; readonly index: number }
  | { readonly kind: 'too-many'; readonly weekday: Weekday; readonly index: number }
  /** It overlaps the span `other` of the day `otherDay`, which began before it. */
  | {
      readonly kind: 'overlap';
      readonly weekday: Weekday;
      readonly index: number;
      readonly otherDay: Weekday;
      readonly other: number;
    };

/** All that is wrong with a week; empty when it can be used. Touching spans are fine. */
export function checkWeek(week: Week): readonly SpanProblem[] {
  const problems = weekdays.flatMap((weekday) => checkDay(week, weekday));
  return problems.length > 0 ? problems : overlaps(week);
}

/** The week with the spans of each day in order and those that touch made one. For weeks without problems. */
export function tidyWeek(week: Week): Week {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, tidyDay(week[weekday])])) as Record<
    Weekday,
    readonly Span[]
  >;
}

function checkDay(week: Week, weekday: Weekday): readonly SpanProblem[] {
  return week[weekday].flatMap(({ fromMin, toMin }, index): readonly SpanProblem[] => {
    const place = { weekday, index };
    if (index >= maxSpansPerDay) return [{ kind: 'too-many', ...place }];
    if (!isMinute(fromMin, dayMin - 1) || !isMinute(toMin, 2 * dayMin))
      return [{ kind: 'not-a-time', ...place }];
    if (toMin === fromMin) return [{ kind: 'empty', ...place }];
    if (toMin < fromMin) return [{ kind: 'reversed', ...place }];
    if (toMin - fromMin > dayMin) return [{ kind: 'too-long', ...place }];
    return [];
  });
}

/** Overlaps within a day and with what runs over from the day before; Monday follows Sunday. */
function overlaps(week: Week): readonly SpanProblem[] {
  const weekMin = 7 * dayMin;
  const spans = weekdays
    .flatMap((weekday, day) =>
      week[weekday].map(({ fromMin, toMin }, index) => ({
        weekday,
        index,
        fromMin: day * dayMin + fromMin,
        toMin: day * dayMin + toMin,
      })),
    )
    .sort((one, other) => one.fromMin - other.fromMin);
  const last = spans.at(-1);
  if (last === undefined) return [];
  const before = { ...last, fromMin: last.fromMin - weekMin, toMin: last.toMin - weekMin };
  let latest = before;
  return spans.flatMap((span): readonly SpanProblem[] => {
    const earlier = latest;
    if (span.toMin > latest.toMin) latest = span;
    const isItself = earlier.weekday === span.weekday && earlier.index === span.index;
    return span.fromMin < earlier.toMin && !isItself
      ? [
          {
            kind: 'overlap',
            weekday: span.weekday,
            index: span.index,
            otherDay: earlier.weekday,
            other: earlier.index,
          },
        ]
      : [];
  });
}

function tidyDay(spans: readonly Span[]): readonly Span[] {
  return [...spans]
    .sort((one, other) => one.fromMin - other.fromMin)
    .reduce<readonly Span[]>((tidy, span) => {
      const last = tidy.at(-1);
      return last !== undefined && last.toMin === span.fromMin
        ? [...tidy.slice(0, -1), { fromMin: last.fromMin, toMin: span.toMin }]
        : [...tidy, span];
    }, []);
}

function isMinute(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= max;
}
