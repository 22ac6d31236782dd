/** The days of the week in the order of ISO 8601, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/**
 * One stretch of work hours, in minutes of wall-clock time after the local midnight that starts its day.
 * `fromMin` is in 0..1439; `toMin` is greater than `fromMin` and at most one day later, so a span that
 * runs past midnight ends above 1440 and belongs to the day it starts on. The end is exclusive.
 */
export interface Span {
  readonly fromMin: number;
  readonly toMin: number;
}

/** The spans of each weekday, in order of time. An empty list is a day off. */
export type Week = Readonly<Record<Weekday, readonly Span[]>>;

/** When Limber is on. */
export interface Schedule {
  readonly week: Week;
}

const officeDay: readonly Span[] = [{ fromMin: 9 * 60, toMin: 17 * 60 + 30 }];

/** Monday to Friday, 09:00 to 17:30, until the person says otherwise. */
export const defaultSchedule: Schedule = {
  week: {
    monday: officeDay,
    tuesday: officeDay,
    wednesday: officeDay,
    thursday: officeDay,
    friday: officeDay,
    saturday: [],
    sunday: [],
  },
};
