import { dayNumberOf } from './calendar.ts';
import { dayMin, scheduleLimits, weekdays } from './schedule.ts';
import type { DayChange, Schedule, Span, Week, Weekday } from './schedule.ts';

/** What is wrong with a span by itself. */
export type SpanFault =
  /** Not whole minutes. */
  | 'not-a-time'
  /** Begins before its day or after it, or is longer than a day. */
  | 'out-of-day'
  /** Ends when it begins. */
  | 'empty'
  /** Ends before it begins. */
  | 'reversed';

/** What is wrong with the spans of one day, and which: `index` is the place in the list as given. */
export type DayProblem =
  | { readonly kind: SpanFault; readonly index: number }
  /** The first span beyond `max`. */
  | { readonly kind: 'too-many'; readonly index: number; readonly max: number }
  /** Shares time with the span at `other`, which stands before it in the list. */
  | { readonly kind: 'overlap'; readonly index: number; readonly other: number };

/** What is wrong with a span of the week, and which. */
export type SpanProblem =
  | (Exclude<DayProblem, { kind: 'overlap' }> & { readonly weekday: Weekday })
  /** Shares time with the span `other` of `otherDay`: the same day, or the one before, running past midnight. */
  | {
      readonly kind: 'overlap';
      readonly weekday: Weekday;
      readonly index: number;
      readonly otherDay: Weekday;
      readonly other: number;
    };

/** What is wrong with the change at `change` in the list. */
export type ChangeProblem =
  | (DayProblem & { readonly change: number })
  /** There is no such date. */
  | { readonly kind: 'not-a-day'; readonly change: number; readonly field: 'fromDay' | 'toDay' }
  /** Ends before it begins. */
  | { readonly kind: 'days-reversed'; readonly change: number }
  /** Comes each year and lasts a year or more. */
  | { readonly kind: 'longer-than-a-year'; readonly change: number }
  /** Lasts more than `max` days. */
  | { readonly kind: 'too-many-days'; readonly change: number; readonly max: number }
  /** Has a name of more than `max` characters. */
  | { readonly kind: 'name-too-long'; readonly change: number; readonly max: number }
  /** The first change beyond `max`. */
  | { readonly kind: 'too-many-changes'; readonly change: number; readonly max: number };

/** Everything wrong with a schedule. */
export interface ScheduleProblems {
  readonly week: readonly SpanProblem[];
  readonly changes: readonly ChangeProblem[];
  /** Not a zone that this browser knows. */
  readonly zone: 'not-a-zone' | null;
}

/** Everything wrong with the spans of one day. Empty: nothing. Spans that only touch are fine. */
export function checkSpans(spans: readonly Span[]): DayProblem[] {
  const max = scheduleLimits.spansADay;
  if (spans.length > max) return [{ kind: 'too-many', index: max, max }];
  return spans.flatMap((span, index): DayProblem[] => {
    const kind = faultOf(span);
    if (kind !== null) return [{ kind, index }];
    const other = spans.findIndex(
      (before, at) => at < index && faultOf(before) === null && overlap(before, span, 0),
    );
    return other === -1 ? [] : [{ kind: 'overlap', index, other }];
  });
}

/** Everything wrong with a week, day by day. Empty: nothing. Monday follows Sunday. */
export function checkWeek(week: Week): SpanProblem[] {
  return weekdays.flatMap((weekday, place) => {
    const within = checkSpans(week[weekday]).map((problem): SpanProblem => {
      return problem.kind === 'overlap'
        ? { ...problem, weekday, otherDay: weekday }
        : { ...problem, weekday };
    });
    return [...within, ...runInto(week, weekdays.at(place - 1)!, weekday)];
  });
}

/** The spans of a day that are met by one of the day before, past midnight. */
function runInto(week: Week, otherDay: Weekday, weekday: Weekday): SpanProblem[] {
  // What is beyond the limit is told as that; comparing it with everything else could take for ever.
  const [late, early] = [otherDay, weekday].map((day) => week[day].slice(0, scheduleLimits.spansADay));
  return early!.flatMap((span, index): SpanProblem[] => {
    if (faultOf(span) !== null) return [];
    const other = late!.findIndex((before) => faultOf(before) === null && overlap(before, span, dayMin));
    return other === -1 ? [] : [{ kind: 'overlap', weekday, index, otherDay, other }];
  });
}

/** Everything wrong with the changed days. Two may name the same day, and run into the week's hours. */
export function checkChanges(changes: readonly DayChange[]): ChangeProblem[] {
  const max = scheduleLimits.changes;
  if (changes.length > max) return [{ kind: 'too-many-changes', change: max, max }];
  return changes.flatMap((entry, change) => [
    ...checkDays(entry, change),
    ...checkName(entry, change),
    ...checkSpans(entry.spans).map((problem) => ({ ...problem, change })),
  ]);
}

function checkDays({ fromDay, toDay, yearly }: DayChange, change: number): ChangeProblem[] {
  const [from, to] = [dayNumberOf(fromDay), dayNumberOf(toDay)];
  if (from === null) return [{ kind: 'not-a-day', change, field: 'fromDay' }];
  if (to === null) return [{ kind: 'not-a-day', change, field: 'toDay' }];
  if (to < from) return [{ kind: 'days-reversed', change }];
  if (yearly && toDay >= aYearAfter(fromDay)) return [{ kind: 'longer-than-a-year', change }];
  const max = scheduleLimits.daysAChange;
  return to - from >= max ? [{ kind: 'too-many-days', change, max }] : [];
}

function checkName({ name = '' }: DayChange, change: number): ChangeProblem[] {
  const max = scheduleLimits.nameLength;
  return name.length > max ? [{ kind: 'name-too-long', change, max }] : [];
}

/** The same date in the next year; one that is not there, 29 February, still sorts before 1 March. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}`.padStart(4, '0') + day.slice(4);
}

/** Everything wrong with a schedule, whose shape is right. */
export function checkSchedule(schedule: Schedule): ScheduleProblems {
  return {
    week: checkWeek(schedule.week),
    changes: checkChanges(schedule.changes),
    zone: schedule.zone === 'follow' || isZone(schedule.zone) ? null : 'not-a-zone',
  };
}

/** Whether this browser knows a zone by that name: not an offset such as '+02:00', which no daylight saving moves. */
export function isZone(name: string): boolean {
  try {
    // Temporal would also take the zone out of a whole date and time; Intl takes names and offsets only.
    return /^[a-z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function faultOf({ fromMin, toMin }: Span): SpanFault | null {
  if (!Number.isInteger(fromMin) || !Number.isInteger(toMin)) return 'not-a-time';
  if (toMin === fromMin) return 'empty';
  if (toMin < fromMin) return 'reversed';
  return fromMin < 0 || fromMin >= dayMin || toMin - fromMin > dayMin ? 'out-of-day' : null;
}

/** Whether two spans share time, the second's day beginning `laterMin` after the first's. */
function overlap(a: Span, b: Span, laterMin: number): boolean {
  return a.fromMin < b.toMin + laterMin && b.fromMin + laterMin < a.toMin;
}
