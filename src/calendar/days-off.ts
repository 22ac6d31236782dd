import type { DayChange } from '../schedule/index.ts';
import type { CalendarEvent } from './event.ts';
import { leftOutReasons } from './left-out.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { meaningsIn } from './meanings.ts';
import type { Among } from './meanings.ts';
import { dayOf } from './moment.ts';
import { startsOf } from './occurrences.ts';
import type { Calendar } from './read-calendar.ts';
import { joined } from './runs.ts';
import type { Run } from './runs.ts';
import { isPlainYearly } from './yearly.ts';

/** What a file holds of days off: in order, no day twice, those that come every year last. */
export interface DaysOff {
  readonly found: readonly DayChange[];
  readonly leftOut: readonly LeftOut[];
}

/** Days off that an event means: those of one or more dates, or of every year. */
type Meaning = readonly Run[] | DayChange;

/**
 * The days off in a calendar of holidays or leave. Every event that fills whole days counts, whether or not it says
 * that one is busy then: the calendars of public holidays call their days free.
 */
export function daysOffIn(calendar: Calendar): DaysOff {
  const { window } = calendar;
  const { meanings, leftOut } = meaningsIn<Meaning, LeftOutReason>(calendar, leftOutReasons, meaningOf);
  const yearly = new Map<string, DayChange>();
  for (const meaning of meanings) if ('fromDay' in meaning) keepLongest(yearly, meaning);
  const once = joined(meanings.flatMap((meaning) => ('fromDay' in meaning ? [] : meaning))).map(
    ({ from, to, name }) => changeOf(window.from.add({ days: from }), to - from + 1, name, false),
  );
  return { found: [...once, ...[...yearly.values()].sort(byDate)], leftOut };
}

/** Where several begin on the same date of the year, the longest says it all. */
function keepLongest(yearly: Map<string, DayChange>, change: DayChange): void {
  const date = change.fromDay.slice(5);
  const known = yearly.get(date);
  if (known === undefined || daysOf(known) < daysOf(change)) yearly.set(date, change);
}

const daysOf = ({ fromDay, toDay }: DayChange): number =>
  Temporal.PlainDate.from(fromDay).until(toDay, { largestUnit: 'days' }).days + 1;

const byDate = (one: DayChange, other: DayChange): number =>
  one.fromDay.slice(5) < other.fromDay.slice(5) ? -1 : 1;

function meaningOf(
  event: CalendarEvent,
  { standIns, window, budget }: Among,
): Meaning | LeftOutReason | null {
  const { isCancelled, replaces, start, name } = event;
  const { days } = event.length;
  if (isCancelled) return replaces === null ? 'cancelled' : null;
  if (days === null) return 'part-of-a-day';
  if (isPlainYearly(event, standIns)) return changeOf(dayOf(start), days, name, true);
  const starts = startsOf(event, standIns, window, budget);
  if (starts === null) return 'too-often';
  const firsts = starts.map((each) => window.from.until(dayOf(each), { largestUnit: 'days' }).days);
  const last = window.from.until(window.to, { largestUnit: 'days' }).days - 1;
  const runs = firsts.flatMap((first) => {
    const [from, to] = [Math.max(0, first), Math.min(last, first + days - 1)];
    return from <= to ? [{ from, to, name }] : [];
  });
  if (runs.length > 0) return runs;
  return firsts.some((first) => first > last) ? 'later' : 'over';
}

function changeOf(first: Temporal.PlainDate, days: number, name: string, yearly: boolean): DayChange {
  return {
    fromDay: first.toString(),
    toDay: first.add({ days: days - 1 }).toString(),
    yearly,
    spans: [],
    ...(name === '' ? {} : { name }),
  };
}
