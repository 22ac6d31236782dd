import { atMost, instant, object, such, text } from '../shapes/index.ts';
import { busyLimits } from './busy.ts';

export const busyCalendarName = text(1, busyLimits.nameLength);

/** One calendar's busy times, as they are stored and as a page sends them. */
export const busyCalendar = object({
  name: busyCalendarName,
  stretches: atMost(
    busyLimits.stretches,
    such(object({ startAt: instant, endAt: instant }), ({ startAt, endAt }) => startAt < endAt),
  ),
});

/** All of somebody's, each file once. */
export const busyCalendars = such(
  atMost(busyLimits.calendars, busyCalendar),
  (all) => new Set(all.map(({ name }) => name)).size === all.length,
);
