import { dayMs } from './units.ts';

/**
 * The day with this number, counted from 1970-01-01, as 'YYYY-MM-DD'. Days are counted by number where the
 * engine asks at every event; no instant is ever reckoned from them but through the zone's rules.
 */
export function dayName(dayNumber: number): string {
  return Temporal.Instant.fromEpochMilliseconds(dayNumber * dayMs)
    .toString()
    .slice(0, 10);
}

/** The number of a day 'YYYY-MM-DD'; null if there is no such date. */
export function dayNumberOf(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  try {
    return Temporal.Instant.from(`${day}T00:00Z`).epochMilliseconds / dayMs;
  } catch {
    return null;
  }
}

/** The place of a day in `weekdays`. Day 0 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}
