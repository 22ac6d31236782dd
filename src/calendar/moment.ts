import type { Clock } from './clock.ts';

/** When something begins or ends, as a calendar says it: a day, or a time by some clock. */
export type Moment =
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'time'; readonly wall: Temporal.PlainDateTime; readonly clock: Clock };

/** Which clock a name means. */
export type Clocks = (name: string | null) => Clock;

const shape = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d:\d\d)(Z)?|::))?$/;

/**
 * Reads a date or a time as the parser wrote it; null where there is none such. A date is taken for a date whether
 * or not the line says VALUE=DATE: many programs forget to.
 */
export function momentOf(value: unknown, clock: Clock): Moment | null {
  const [, date, time, isUtc] = (typeof value === 'string' ? shape.exec(value) : null) ?? [];
  if (date === undefined) return null;
  try {
    const day = Temporal.PlainDate.from(date);
    if (time === undefined) return { kind: 'day', day };
    const wall = day.toPlainDateTime(Temporal.PlainTime.from(time));
    return { kind: 'time', wall, clock: isUtc === undefined ? clock : { kind: 'zone', zone: 'UTC' } };
  } catch {
    return null;
  }
}

/** The day on which it is, by its own clock. */
export function dayOf(moment: Moment): Temporal.PlainDate {
  return moment.kind === 'day' ? moment.day : moment.wall.toPlainDate();
}

/** Its place on its own clock; a day begins at midnight. */
export function wallOf(moment: Moment): Temporal.PlainDateTime {
  return moment.kind === 'day' ? moment.day.toPlainDateTime() : moment.wall;
}

/** The same kind of moment, by the same clock, at another time. */
export function movedTo(moment: Moment, wall: Temporal.PlainDateTime): Moment {
  return moment.kind === 'day'
    ? { kind: 'day', day: wall.toPlainDate() }
    : { kind: 'time', wall, clock: moment.clock };
}
