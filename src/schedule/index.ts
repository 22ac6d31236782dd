/**
 * Is it work time, and when does that change?
 * May import: nothing.
 */
export { checkChanges, checkSchedule, checkSpans, checkWeek, isZone } from './check.ts';
export type { ChangeProblem, SpanProblem } from './check.ts';
export { changeOn } from './hours-of.ts';
export { dayMin, defaultSchedule, scheduleLimits, weekdays } from './schedule.ts';
export type { DayChange, Schedule, Span, Week, Weekday } from './schedule.ts';
export type { Stretch } from './stretches.ts';
export { tidySchedule, tidySpans, tidyWeek } from './tidy.ts';
export { formatTime, parseTime } from './time-of-day.ts';
export { dayMs, minuteMs } from './units.ts';
export { usualWeek } from './usual-week.ts';
export { nextStartAt, workAround } from './work-around.ts';
export type { WorkAround } from './work-around.ts';
