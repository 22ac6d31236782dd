import { dayName, weekdayOf } from './calendar.ts';
import { weekdays } from './schedule.ts';
import type { DayChange, Schedule, Span } from './schedule.ts';

/** The spans that begin on a day, by its number: those of the last change that names it, else of its weekday. */
export function hoursOf(schedule: Schedule, dayNumber: number): readonly Span[] {
  if (schedule.changes.length > 0) {
    const change = changeOn(schedule.changes, dayName(dayNumber));
    if (change !== null) return change.spans;
  }
  return schedule.week[weekdays[weekdayOf(dayNumber)]!];
}

/** The change that holds on a day 'YYYY-MM-DD'; null where the week's hours do. */
export function changeOn(changes: readonly DayChange[], day: string): DayChange | null {
  const change = changes.findLast(
    ({ fromDay, toDay, yearly }) =>
      fromDay <= day && (day <= toDay || (yearly && isWithinYear(day, fromDay, toDay))),
  );
  return change ?? null;
}

/** Whether month and day lie within a range that comes each year; it may run across New Year. */
function isWithinYear(day: string, fromDay: string, toDay: string): boolean {
  const [date, from, to] = [day.slice(5), fromDay.slice(5), toDay.slice(5)];
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}
