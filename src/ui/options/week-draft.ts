import { checkWeek, dayMin, formatTime, parseTime, tidyWeek, weekdays } from '../../schedule/index.ts';
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

/** What is wrong with a span as typed: fields that hold no time, or a problem of the span. */
export type DraftProblem =
  | { readonly kind: 'unread'; readonly fields: readonly ('from' | 'to')[] }
  | { readonly kind: 'span'; readonly problem: SpanProblem };

/** The week that was typed, or what is wrong with it and where. */
export type CheckedWeek =
  | { readonly ok: true; readonly week: Week }
  | { readonly ok: false; readonly problemAt: (weekday: Weekday, index: number) => DraftProblem | null };

export function weekDraftOf(week: Week): WeekDraft {
  let key = 0;
  return mapWeek((weekday) =>
    week[weekday].map(({ fromMin, toMin }) => {
      key += 1;
      return { key, from: formatTime(fromMin), to: formatTime(toMin), endsNextDay: toMin > dayMin };
    }),
  );
}

/** Reads a week as typed. Spans that cannot be read are left out when the others are checked. */
export function readWeek(draft: WeekDraft): CheckedWeek {
  const read = mapWeek((weekday) =>
    draft[weekday].map((typed, index) => ({ index, span: readSpan(typed) })).filter(isRead),
  );
  const week = mapWeek((weekday) => read[weekday].map(({ span }) => span));
  const problems = checkWeek(week);
  const isWhole = weekdays.every((weekday) => read[weekday].length === draft[weekday].length);
  if (isWhole && problems.length === 0) return { ok: true, week: tidyWeek(week) };

  const placeOf = (weekday: Weekday, index: number) => read[weekday][index]?.index ?? index;
  const placed = problems.map((problem) => ({
    ...problem,
    index: placeOf(problem.weekday, problem.index),
    ...(problem.kind === 'overlap' ? { other: placeOf(problem.otherDay, problem.other) } : {}),
  }));
  const problemAt = (weekday: Weekday, index: number): DraftProblem | null => {
    const typed = draft[weekday][index];
    const fields = typed === undefined ? [] : unreadFields(typed);
    if (fields.length > 0) return { kind: 'unread', fields };
    const problem = placed.find((each) => each.weekday === weekday && each.index === index);
    return problem === undefined ? null : { kind: 'span', problem };
  };
  return { ok: false, problemAt };
}

function unreadFields({ from, to }: SpanDraft): readonly ('from' | 'to')[] {
  return [
    ...(parseTime(from) === null ? (['from'] as const) : []),
    ...(parseTime(to) === null ? (['to'] as const) : []),
  ];
}

function readSpan({ from, to, endsNextDay }: SpanDraft): Span | null {
  const fromMin = parseTime(from);
  const toMin = parseTime(to);
  if (fromMin === null || toMin === null) return null;
  return { fromMin, toMin: toMin + (endsNextDay ? dayMin : 0) };
}

function isRead(each: { index: number; span: Span | null }): each is { index: number; span: Span } {
  return each.span !== null;
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
