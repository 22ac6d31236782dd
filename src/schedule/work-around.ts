import { stretches } from './stretches.ts';
import type { Schedule } from './schedule.ts';
import { instantOf, readingAt } from './wall-clock.ts';
import { dayMin } from './schedule.ts';

/**
 * How far ahead and back work time is looked for, in days. A change that comes each year is at most 366 days
 * away, so that whatever a schedule goes on doing is found; what lies farther off is found as it comes nearer.
 */
export const horizonDays = 400;

/**
 * Where an instant lies in work time. All that is said holds for every instant from `validFromAt` to
 * `validUntilAt` (exclusive), so that a caller may keep it that long, for the same schedule and zone.
 */
export interface WorkAround {
  /** When the stretch of work time began; null outside work time. One older than the horizon began there. */
  readonly startedAt: number | null;
  /** When it ends; null outside work time, and when no end is within the horizon. */
  readonly endsAt: number | null;
  /** When the next stretch after this instant begins; null if none is within the horizon. */
  readonly nextStartAt: number | null;
  readonly validFromAt: number;
  readonly validUntilAt: number;
}

/** The zone whose clock the hours are read from, on a computer in `zone`. */
export function zoneOf(schedule: Schedule, zone: string): string {
  return schedule.zone === 'follow' ? zone : schedule.zone;
}

/** Where `now` lies in work time, on a computer in `zone`. */
export function workAround(schedule: Schedule, now: number, zone: string): WorkAround {
  const clock = zoneOf(schedule, zone);
  const { dayNumber } = readingAt(now, clock);
  // Two days back: what began the day before yesterday can last until now where a whole day was skipped.
  let daysBack = 2;
  for (;;) {
    const found = lookAround(schedule, now, clock, dayNumber, daysBack);
    if (found !== null) return found;
    daysBack = Math.min(daysBack * 4, horizonDays);
  }
}

/** As `workAround`, from `daysBack` on; null if the stretch may have begun before that. */
function lookAround(
  schedule: Schedule,
  now: number,
  zone: string,
  dayNumber: number,
  daysBack: number,
): WorkAround | null {
  const lastDay = dayNumber + horizonDays;
  let endedAt: number | null = null;
  let startedAt: number | null = null;
  let endsAt: number | null = null;
  let nextStartAt: number | null = null;
  let isFirst = true;
  for (const { startAt, endAt } of stretches(schedule, dayNumber - daysBack, lastDay, zone)) {
    if (startAt > now) {
      nextStartAt = startAt;
      break;
    }
    if (endAt > now) {
      if (isFirst && daysBack < horizonDays) return null;
      startedAt = startAt;
      endsAt = endAt === Infinity ? null : endAt;
    } else {
      endedAt = endAt;
    }
    isFirst = false;
  }
  // What is not found within the horizon may be found tomorrow, when the horizon lies a day farther.
  const midnightAt = (): number => instantOf((dayNumber + 1) * dayMin, zone).at;
  return {
    startedAt,
    endsAt,
    nextStartAt,
    validFromAt: startedAt ?? endedAt ?? now,
    validUntilAt: startedAt === null ? (nextStartAt ?? midnightAt()) : (endsAt ?? midnightAt()),
  };
}

/** Is it work time at `now`, on a computer in `zone`? */
export function isWorkTime(schedule: Schedule, now: number, zone: string): boolean {
  return workAround(schedule, now, zone).startedAt !== null;
}

/** When does the answer of `isWorkTime` change next after `now`? Null: not within the horizon. */
export function nextChangeAt(schedule: Schedule, now: number, zone: string): number | null {
  const { startedAt, endsAt, nextStartAt } = workAround(schedule, now, zone);
  return startedAt === null ? nextStartAt : endsAt;
}

/** When did the stretch of work time around `now` begin? Null outside work time. */
export function workStartedAt(schedule: Schedule, now: number, zone: string): number | null {
  return workAround(schedule, now, zone).startedAt;
}

/** When does the next stretch of work time after `now` begin? Null: none within the horizon. */
export function nextStartAt(schedule: Schedule, now: number, zone: string): number | null {
  return workAround(schedule, now, zone).nextStartAt;
}
