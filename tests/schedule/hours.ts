import { defaultSchedule, parseTime, weekdays } from '../../src/schedule/index.ts';
import type { DayChange, Schedule, Span, Week } from '../../src/schedule/index.ts';

/** Spans as they are said: hours('09:00-12:30', '22:00-06:00'), the last one past midnight. */
export function hours(...texts: readonly string[]): Span[] {
  return texts.map((text) => {
    const [fromMin, toMin] = text.split('-').map((time) => parseTime(time)!) as [number, number];
    return { fromMin, toMin: toMin > fromMin ? toMin : toMin + 1440 };
  });
}

/** A week with nothing but what is given. */
export function aWeek(days: Partial<Week>): Week {
  const none = Object.fromEntries(weekdays.map((weekday) => [weekday, []])) as unknown as Week;
  return { ...none, ...days };
}

/** The same hours on each day of the week. */
export function daily(...texts: readonly string[]): Week {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, hours(...texts)])) as unknown as Week;
}

/** A schedule that follows the computer's zone. */
export function aSchedule(week: Week, ...changes: readonly DayChange[]): Schedule {
  return { ...defaultSchedule, week, changes };
}

/** Changed days, once, with the hours given; none are days off. */
export function on(fromDay: string, toDay: string, ...texts: readonly string[]): DayChange {
  return { fromDay, toDay, yearly: false, spans: hours(...texts) };
}

/** The same each year. */
export function eachYear(fromDay: string, toDay: string, ...texts: readonly string[]): DayChange {
  return { ...on(fromDay, toDay, ...texts), yearly: true };
}

/** The instant of a wall-clock time: at('2026-11-23T09:00', 'Europe/Berlin'). */
export function at(wall: string, zone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}

/** An instant as its zone's clock shows it, for messages that can be read. */
export function shown(instant: number | null, zone: string): string | null {
  if (instant === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}
