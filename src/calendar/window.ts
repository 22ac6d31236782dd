import { calendarLimits } from './limits.ts';

/** The days that a file is read for, the last excluded, and the zone of whoever reads it. */
export interface Window {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly zone: string;
}

/** From today on, as far as is read ahead. */
export function windowFrom(now: number, zone: string): Window {
  const from = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return { from, to: from.add({ years: calendarLimits.yearsAhead }), zone };
}
