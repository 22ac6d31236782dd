import { dayNumberOf } from './calendar.ts';
import type { Schedule } from './schedule.ts';
import { stretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { zoneOf } from './work-around.ts';

/**
 * The work time that belongs to `day` ('YYYY-MM-DD'), on a computer in `zone`: in order, and past midnight
 * where a span is. Empty on a day off, on one that the zone's calendar skipped, and for what is no date.
 */
export function spansOn(schedule: Schedule, day: string, zone: string): Stretch[] {
  const dayNumber = dayNumberOf(day);
  if (dayNumber === null) return [];
  return [...stretches(schedule, dayNumber, dayNumber, zoneOf(schedule, zone), Infinity)];
}
