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

/** Minutes on the clock of a day. What daylight saving does to a day is not in here: it is settled at the instant. */
export const dayMin = 1440;

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

/**
 * Days on which other hours hold than the week's, both ends included, as 'YYYY-MM-DD'. No spans: days off.
 * A span of the day before that runs past midnight still ends when it says.
 */
export interface DayChange {
  readonly fromDay: string;
  readonly toDay: string;
  /**
   * Comes again each year between the same two dates, which may lie on either side of New Year. 29 February
   * exists in leap years only, as in RFC 5545, section 3.3.10: in other years a change of that one day is left
   * out, and a longer one begins on 1 March or ends on 28 February.
   */
  readonly yearly: boolean;
  readonly spans: readonly Span[];
  /** What the person, or a calendar, calls these days. */
  readonly name?: string;
}

/** When Limber is on. */
export interface Schedule {
  readonly week: Week;
  /** Where several change the same day, the last in the list holds. */
  readonly changes: readonly DayChange[];
  /** Whose clock the hours are read from: the computer's, wherever it travels, or that of one IANA zone. */
  readonly zone: 'follow' | (string & {});
}

/** Bounds on what people, files and other devices may put into a schedule. */
export const scheduleLimits = {
  /** One for each two hours; more cannot be told apart when drawn. */
  spansADay: 12,
  /** Two years of days off, none next to another, still fit. */
  changes: 500,
  /** A year's leave with some weeks around it. A slip in a year is told, and does not silence Limber for decades. */
  daysAChange: 400,
  /** Characters of a change's name: a line of a calendar entry, so that a list of changes can be shown and synced. */
  nameLength: 100,
} as const;

const officeHours: readonly Span[] = [{ fromMin: 9 * 60, toMin: 17 * 60 + 30 }];

/** What holds until somebody says otherwise: Monday to Friday, 09:00 to 17:30, by the computer's clock. */
export const defaultSchedule: Schedule = {
  week: {
    monday: officeHours,
    tuesday: officeHours,
    wednesday: officeHours,
    thursday: officeHours,
    friday: officeHours,
    saturday: [],
    sunday: [],
  },
  changes: [],
  zone: 'follow',
};
