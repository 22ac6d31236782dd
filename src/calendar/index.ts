/**
 * What does a calendar file say of days off and of busy times? Reads files that nobody vouches for, and answers with values.
 * May import: schedule, breaks.
 */
export { busyIn } from './busy.ts';
export type { BusyTimes } from './busy.ts';
export { compareDays, roomIn, withDaysOff } from './compare.ts';
export type { CalendarProblem } from './components.ts';
export { daysOffIn } from './days-off.ts';
export type { DaysOff } from './days-off.ts';
export { leftOutReasons, notBusyReasons } from './left-out.ts';
export type { LeftOut, LeftOutReason, NotBusyReason } from './left-out.ts';
export { calendarLimits } from './limits.ts';
export { nameOf } from './name.ts';
export { readCalendar } from './read-calendar.ts';
export type { Calendar } from './read-calendar.ts';
export { windowFrom } from './window.ts';
export type { Window } from './window.ts';
