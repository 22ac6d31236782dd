import { dayNumberOf } from '../../src/schedule/calendar.ts';
import { workAround } from '../../src/schedule/index.ts';
import type { Schedule } from '../../src/schedule/index.ts';
import { stretches } from '../../src/schedule/stretches.ts';
import type { Stretch } from '../../src/schedule/stretches.ts';

/** Is it work time at `now`, on a computer in `zone`? */
export function isWorkTime(schedule: Schedule, now: number, zone: string): boolean {
  return workAround(schedule, now, zone).startedAt !== null;
}

/** When the answer of `isWorkTime` changes next after `now`; null when not within the horizon. */
export function nextChangeAt(schedule: Schedule, now: number, zone: string): number | null {
  const { startedAt, endsAt, nextStartAt } = workAround(schedule, now, zone);
  return startedAt === null ? nextStartAt : endsAt;
}

/** When the stretch of work time around `now` began; null outside work time. */
export function workStartedAt(schedule: Schedule, now: number, zone: string): number | null {
  return workAround(schedule, now, zone).startedAt;
}

/**
 * The work time that belongs to `day` ('YYYY-MM-DD'), on a computer in `zone`: in order, and past midnight
 * where a span is. Empty on a day off, on one that the zone's calendar skipped, and for what is no date.
 */
export function spansOn(schedule: Schedule, day: string, zone: string): Stretch[] {
  const dayNumber = dayNumberOf(day);
  if (dayNumber === null) return [];
  const ownZone = schedule.zone === 'follow' ? zone : schedule.zone;
  return [...stretches(schedule, dayNumber, dayNumber, ownZone, Infinity)];
}
