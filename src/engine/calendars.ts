import { busyCalendars, busyTimes } from '../breaks/index.ts';
import type { BusyCalendar } from '../breaks/index.ts';
import type { Stretch } from '../schedule/index.ts';
import { read } from '../shapes/index.ts';
import type { Command } from './commands.ts';

/** The calendars as they were stored, or null when they make no sense. */
export const parseCalendars = (data: unknown): readonly BusyCalendar[] | null => read(busyCalendars, data);

/** The calendars, and the busy times that they come to, reckoned once. */
export interface Calendars {
  readonly all: readonly BusyCalendar[];
  readonly busy: readonly Stretch[];
}

export const calendarsOf = (all: readonly BusyCalendar[]): Calendars => ({ all, busy: busyTimes(all) });

/** The calendars after a command, without what is over by `now`; null where that leaves them alone. */
export function calendarsAfter(
  command: Command,
  all: readonly BusyCalendar[],
  now: number,
): readonly BusyCalendar[] | null {
  if (command.kind !== 'take-busy' && command.kind !== 'drop-busy') return null;
  const name = command.kind === 'take-busy' ? command.calendar.name : command.name;
  const others = all.filter((calendar) => calendar.name !== name);
  const kept = command.kind === 'take-busy' ? [...others, command.calendar] : others;
  return kept.map((calendar) => ({
    ...calendar,
    stretches: calendar.stretches.filter(({ endAt }) => endAt > now),
  }));
}
