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

/**
 * Where `now` lies in work time, on a computer in `computerZone`. Working it out takes some 60 us, up to 6 ms with
 * as many changes as may be: whoever asks at every event keeps the answer while it is valid.
 */
export function workAround(schedule: Schedule, now: number, computerZone: string): WorkAround {
  const zone = zoneOf(schedule, computerZone);
  const { dayNumber } = readingAt(now, zone);
  const firstDay = dayToBeginWith(schedule, now, zone, dayNumber);
  let endedAt = -Infinity;
  let startedAt: number | null = null;
  let endsAt: number | null = null;
  let nextStartAt: number | null = null;
  for (const { startAt, endAt } of stretches(schedule, firstDay, dayNumber + horizonDays, zone)) {
    if (startAt > now) {
      nextStartAt = startAt;
      break;
    }
    if (endAt > now) {
      startedAt = startAt;
      endsAt = endAt === Infinity ? null : endAt;
    } else {
      endedAt = endAt;
    }
  }
  // The horizon moves at midnight, and what was beyond it may then be found. (Where the clock is put back over
  // midnight, it has shown the next day already.)
  const [midnightAt, nextMidnightAt] = [dayNumber, dayNumber + 1].map(
    (day) => instantOf(day * dayMin, zone).at,
  );
  return {
    startedAt,
    endsAt,
    nextStartAt,
    validFromAt: Math.max(startedAt ?? endedAt, midnightAt!),
    validUntilAt: Math.min(
      (startedAt === null ? nextStartAt : endsAt) ?? Infinity,
      Math.max(nextMidnightAt!, now + 1),
    ),
  };
}

/**
 * A day to begin with so that the stretch around `now` is seen from its start: mostly three days back, since what
 * began then can last until now where a whole day was skipped, and as far as the horizon where work never stops.
 */
function dayToBeginWith(schedule: Schedule, now: number, zone: string, dayNumber: number): number {
  for (let daysBack = 3; daysBack < horizonDays; daysBack *= 4) {
    const firstDay = dayNumber - daysBack;
    const current = stretches(schedule, firstDay, dayNumber, zone).find(
      ({ startAt, endAt }) => startAt <= now && now < endAt,
    );
    // Hours of the days before `firstDay` end a day into it, and a skipped day may carry them one farther.
    if (!current || readingAt(current.startAt, zone).dayNumber > firstDay + 1) return firstDay;
  }
  return dayNumber - horizonDays;
}

/** When does the next stretch of work time after `now` begin? Null: none within the horizon. */
export function nextStartAt(schedule: Schedule, now: number, zone: string): number | null {
  return workAround(schedule, now, zone).nextStartAt;
}
