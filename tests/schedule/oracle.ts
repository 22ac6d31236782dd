import { weekdays } from '../../src/schedule/index.ts';
import type { DayChange, Schedule, Span } from '../../src/schedule/index.ts';

const minuteMs = 60_000;

/** A run of minutes in a zone, with what the clock shows at each: slow to make, and plainly true. */
export interface MinuteByMinute {
  readonly fromAt: number;
  /** What the clock shows at each minute, in minutes since the midnight of 1970-01-01. */
  readonly shows: readonly number[];
}

/** The minutes of the `days` around noon UTC of a day. */
export function minutesAround(day: string, zone: string, days: number): MinuteByMinute {
  const count = days * 1440;
  const fromAt = Temporal.Instant.from(`${day}T12:00Z`).epochMilliseconds - (count / 2) * minuteMs;
  const shows = Array.from({ length: count }, (_, index) => {
    const clock = Temporal.Instant.fromEpochMilliseconds(fromAt + index * minuteMs).toZonedDateTimeISO(zone);
    return clock.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds / minuteMs;
  });
  return { fromAt, shows };
}

/** For each minute: is it work time? Only trusted some days inside of both ends. */
export function workByMinute(schedule: Schedule, { shows }: MinuteByMinute): readonly boolean[] {
  const [firstMin, lastMin] = [Math.min(...days(shows)), Math.max(...days(shows))];
  const onTheClock = new Set<number>();
  for (let day = firstMin; day <= lastMin; day += 1) {
    for (const { fromMin, toMin } of spansOf(schedule, day)) {
      for (let minute = fromMin; minute < toMin; minute += 1) onTheClock.add(day * 1440 + minute);
    }
  }
  const isWork = shows.map(() => false);
  for (let minute = firstMin * 1440; minute <= lastMin * 1440; minute += 1) {
    if (!onTheClock.has(minute) || onTheClock.has(minute - 1)) continue;
    let end = minute;
    while (onTheClock.has(end)) end += 1;
    const [start, stop] = [placeOf(minute, shows), placeOf(end, shows)];
    if (start?.isSkipped && stop?.isSkipped) continue;
    // Runs may begin before the first minute and end after the last.
    const [from, to] = [start?.index ?? 0, stop?.index ?? shows.length];
    if (end > shows[0]! && from < to) isWork.fill(true, from, to);
  }
  return isWork;
}

function days(shows: readonly number[]): [number, number] {
  return [Math.floor(shows[0]! / 1440), Math.floor(shows.at(-1)! / 1440)];
}

/** The first minute that shows this; where the clock jumps over it, as many minutes on as were left until then. */
function placeOf(wallMin: number, shows: readonly number[]): { index: number; isSkipped: boolean } | null {
  const first = shows.indexOf(wallMin);
  if (first !== -1) return { index: first, isSkipped: false };
  const jump = shows.findIndex((shown, index) => index > 0 && shown > wallMin && shows[index - 1]! < wallMin);
  return jump === -1 ? null : { index: jump - 1 + (wallMin - shows[jump - 1]!), isSkipped: true };
}

function spansOf({ week, changes }: Schedule, dayNumber: number): readonly Span[] {
  const day = Temporal.PlainDate.from('1970-01-01').add({ days: dayNumber });
  const change = changes.toReversed().find((entry) => names(entry, day));
  return change ? change.spans : week[weekdays[day.dayOfWeek - 1]!];
}

/** Whether one of a change's occurrences holds the day: each is written out and compared. */
function names({ fromDay, toDay, yearly }: DayChange, day: Temporal.PlainDate): boolean {
  const [from, to] = [Temporal.PlainDate.from(fromDay), Temporal.PlainDate.from(toDay)];
  const years = yearly ? [0, 1, 2, 3, 4, 5, 6].filter((more) => from.year + more <= day.year) : [0];
  return years.some((more) => {
    const first = inYear(from, from.year + more, 'after');
    const last = inYear(to, to.year + more, 'before');
    return Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  });
}

function inYear(date: Temporal.PlainDate, year: number, instead: 'before' | 'after'): Temporal.PlainDate {
  const there = date.with({ year });
  return there.day !== date.day && instead === 'after' ? there.add({ days: 1 }) : there;
}
