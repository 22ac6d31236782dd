import type { DayChange } from '../schedule/index.ts';
import { fullBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import type { CalendarEvent } from './event.ts';
import { gather, leftOutReasons } from './left-out.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { dayOf } from './moment.ts';
import { standInsOf, startsOf } from './occurrences.ts';
import type { StandIns } from './occurrences.ts';
import type { Calendar } from './read-calendar.ts';
import { joined } from './runs.ts';
import type { Run } from './runs.ts';
import type { Window } from './window.ts';
import { isPlainYearly } from './yearly.ts';

/** What a file holds of days off: in order, no day twice, those that come every year last. */
export interface DaysOff {
  readonly found: readonly DayChange[];
  readonly leftOut: readonly LeftOut[];
}

/** What an event is: days off, or nothing of that kind. `null`: it only took a date out of its series. */
type Meaning = readonly Run[] | DayChange | LeftOutReason | null;

/**
 * The days off in a calendar of holidays or leave. Every event that fills whole days counts, whether or not it says
 * that one is busy then: the calendars of public holidays call their days free.
 */
export function daysOffIn({ events, unreadable, window }: Calendar): DaysOff {
  const standIns = standInsOf(events);
  const budget = fullBudget();
  const runs: Run[] = [];
  const yearly = new Map<string, DayChange>();
  const left: { reason: LeftOutReason; name: string }[] = unreadable.map((name) => ({
    reason: 'unreadable',
    name,
  }));
  for (const event of events) {
    const meaning = meaningOf(event, standIns, window, budget);
    if (meaning === null) continue;
    if (typeof meaning === 'string') left.push({ reason: meaning, name: event.name });
    else if ('fromDay' in meaning) keepLongest(yearly, meaning);
    else runs.push(...meaning);
  }
  const once = joined(runs).map(({ from, to, name }) =>
    changeOf(window.from.add({ days: from }), to - from + 1, name, false),
  );
  return { found: [...once, ...[...yearly.values()].sort(byDate)], leftOut: gather(leftOutReasons, left) };
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

function meaningOf(event: CalendarEvent, standIns: StandIns, window: Window, budget: Budget): Meaning {
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
