import { busyIn, daysOffIn, nameOf, readCalendar } from '../../../calendar/index.ts';
import type { BusyTimes, CalendarProblem, DaysOff, Window } from '../../../calendar/index.ts';

/** What the person wants of a calendar file. */
export type Role = 'daysOff' | 'busy';

export interface ReadDaysOff {
  readonly role: 'daysOff';
  readonly daysOff: DaysOff;
  readonly window: Window;
}

export interface ReadBusy {
  readonly role: 'busy';
  readonly name: string;
  readonly times: BusyTimes;
}

/** What is in a file that was chosen, or why nothing of it can be used. */
export type ReadFile =
  | ({ readonly ok: true } & (ReadDaysOff | ReadBusy))
  | { readonly ok: false; readonly problem: CalendarProblem };

/** Reads what is wanted of a calendar file. */
export function readFile(
  role: Role,
  file: { readonly name: string; readonly bytes: Uint8Array },
  now: number,
  zone: string,
): ReadFile {
  const read = readCalendar(file.bytes, now, zone);
  if (!read.ok) return read;
  const { calendar } = read;
  return role === 'busy'
    ? { ok: true, role, name: nameOf(file.name) || '.ics', times: busyIn(calendar) }
    : { ok: true, role, daysOff: daysOffIn(calendar), window: calendar.window };
}
