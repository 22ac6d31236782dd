import { daysOffIn, readCalendar } from '../../../calendar/index.ts';
import type { CalendarProblem, DaysOff, Window } from '../../../calendar/index.ts';

/** What is in a file that was chosen, or why nothing of it can be used. */
export type ReadFile =
  | { readonly ok: true; readonly daysOff: DaysOff; readonly window: Window }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** Reads the days off in a calendar file. */
export function readDaysOff(bytes: Uint8Array, now: number, zone: string): ReadFile {
  const read = readCalendar(bytes, now, zone);
  if (!read.ok) return read;
  return { ok: true, daysOff: daysOffIn(read.calendar), window: read.calendar.window };
}
