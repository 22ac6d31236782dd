/** Bounds on what a calendar file may ask for. Whoever made it is not known. */
export const calendarLimits = {
  /** A decade of a full diary takes about half of this. */
  bytes: 5_000_000,
  /** As many as a person meets in a long working life. */
  events: 20_000,
  /** How far ahead of today a file is read; leave and public holidays are seldom known for longer. */
  yearsAhead: 2,
  /** Steps of one rule from its first date on: days since 1972, weeks since long before that. */
  stepsOfARule: 20_000,
  /** Steps of all rules of a file: five hundred series that come daily or weekly, and a few seconds at worst. */
  stepsInAll: 500_000,
  /** Times of day at which one rule may come: hourly. */
  timesADay: 24,
  /** Dates that one event lists beside its rule, or takes out of it. */
  datesOfAnEvent: 5_000,
  /** Time zones that a file brings along, and the changes of clock in each. */
  zones: 200,
  changesOfAZone: 1_000,
} as const;
