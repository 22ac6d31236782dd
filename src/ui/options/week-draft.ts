import { checkWeek, formatTime, parseTime, tidyWeek, weekdays } from '../../schedule/index.ts';
import type { Span, SpanProblem, Week, Weekday } from '../../schedule/index.ts';

/** A span as it is being typed. */
export interface SpanDraft {
  /** Tells spans apart while they come and go. */
  readonly key: number;
  readonly from: string;
  readonly to: string;
  /** The end is a time of the day after. */
  readonly endsNextDay: boolean;
}

export type WeekDraft = Readonly<Record<Weekday, readonly SpanDraft[]>>;

/** What is wrong with a span as typed: a field that is no time, or a problem of the span. */
export type DraftProblem =
  | { readonly kind: 'unread'; readonly fields: readonly ('from' | 'to')[] }
  | { readonly kind: 'span'; readonly problem: SpanProblem };

/** The problems of a week as typed, by weekday and place; or the week, when there are none. */
export type CheckedWeek =
  | { readonly ok: true; readonly week: Week }
  | { readonly ok: false; readonly problemAt: (weekday: Weekday, index: number) => DraftProblem | null };

const dayMin = 1_440;

export function weekDraftOf(week: Week): WeekDraft {
  let key = 0;
  return mapWeek((weekday) =>
    week[weekday].map(({ fromMin, toMin }) => {
      key += 1;
      return { key, from: formatTime(fromMin), to: formatTime(toMin), endsNextDay: toMin > dayMin };
    }),
  );
}

/** Reads a week as typed. Times that cannot be read come first: without them the rest cannot be judged. */
export function readWeek(draft: WeekDraft): CheckedWeek {
  const unread = new Map<string, DraftProblem>();
  const week = mapWeek((weekday) =>
    draft[weekday].map((span, index): Span => {
      const fromMin = parseTime(span.from);
      const toMin = parseTime(span.to);
      const fields = [
        ...(fromMin === null ? ['from' as const] : []),
        ...(toMin === null ? ['to' as const] : []),
      ];
      if (fields.length > 0) unread.set(placeOf(weekday, index), { kind: 'unread', fields });
      return { fromMin: fromMin ?? 0, toMin: (toMin ?? 0) + (span.endsNextDay ? dayMin : 0) };
    }),
  );
  // Placeholder times of unread spans must not be called wrong or overlapping.
  const problems = unread.size > 0 ? [] : checkWeek(week);
  if (unread.size === 0 && problems.length === 0) return { ok: true, week: tidyWeek(week) };
  const problemAt = (weekday: Weekday, index: number): DraftProblem | null => {
    const problem = problems.find((each) => each.weekday === weekday && each.index === index);
    return unread.get(placeOf(weekday, index)) ?? (problem === undefined ? null : { kind: 'span', problem });
  };
  return { ok: false, problemAt };
}

/** The span with other words in it. An end after the beginning is on the same day again. */
export function retyped(span: SpanDraft, typed: Partial<Pick<SpanDraft, 'from' | 'to'>>): SpanDraft {
  const next = { ...span, ...typed };
  const fromMin = parseTime(next.from);
  const toMin = parseTime(next.to);
  const isForward = fromMin !== null && toMin !== null && toMin > fromMin;
  return isForward ? { ...next, endsNextDay: false } : next;
}

/** Times as typed, written out: "9" becomes "09:00". What cannot be read stays as it is. */
export function writtenOut(span: SpanDraft): SpanDraft {
  const out = (text: string) => {
    const minutes = parseTime(text);
    return minutes === null ? text : formatTime(minutes);
  };
  return { ...span, from: out(span.from), to: out(span.to) };
}

/** A day with one more span: after the last one if there is room, with the usual hours if it is the first. */
export function withSpan(spans: readonly SpanDraft[], key: number): readonly SpanDraft[] {
  const last = spans.at(-1);
  const lastTo = last === undefined || last.endsNextDay ? null : parseTime(last.to);
  const fromMin = last === undefined ? 9 * 60 : Math.min((lastTo ?? dayMin) + 60, dayMin);
  const toMin = last === undefined ? 17 * 60 + 30 : Math.min(fromMin + 120, dayMin);
  const hasRoom = fromMin < toMin;
  return [
    ...spans,
    {
      key,
      from: hasRoom ? formatTime(fromMin) : '',
      to: hasRoom ? formatTime(toMin) : '',
      endsNextDay: false,
    },
  ];
}

/** A key that no span of the week has. */
export function freeKey(draft: WeekDraft): number {
  return Math.max(0, ...weekdays.flatMap((weekday) => draft[weekday].map(({ key }) => key))) + 1;
}

/** The day with copies of another day's spans. */
export function copied(spans: readonly SpanDraft[], key: number): readonly SpanDraft[] {
  return spans.map((span, index) => ({ ...span, key: key + index }));
}

function mapWeek<Day>(of: (weekday: Weekday) => Day): Readonly<Record<Weekday, Day>> {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, of(weekday)])) as Record<Weekday, Day>;
}

function placeOf(weekday: Weekday, index: number): string {
  return `${weekday} ${index}`;
}
