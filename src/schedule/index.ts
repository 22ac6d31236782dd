/**
 * Is it work time, and when does that change?
 * May import: nothing.
 */
export { checkWeek, maxSpansPerDay, tidyWeek } from './check.ts';
export type { SpanProblem } from './check.ts';
export { defaultSchedule, weekdays } from './schedule.ts';
export type { Schedule, Span, Week, Weekday } from './schedule.ts';
export { formatTime, parseTime } from './time-of-day.ts';
export { isWorkTime, nextChangeAt, nextStartAt, spansOn, workStartedAt } from './work.ts';
export type { Stretch } from './work.ts';
