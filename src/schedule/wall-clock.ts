import { dayMs, minuteMs } from './units.ts';

/** What the clocks in a zone show: the day's number, and milliseconds since its midnight. */
export interface Reading {
  readonly dayNumber: number;
  readonly ofDayMs: number;
}

/** What the clock in `zone` shows at an instant. */
export function readingAt(at: number, zone: string): Reading {
  const wallMs = at + offsetMsAt(at, zone);
  const dayNumber = Math.floor(wallMs / dayMs);
  return { dayNumber, ofDayMs: wallMs - dayNumber * dayMs };
}

/** An instant found for a wall-clock time. */
export interface Meant {
  readonly at: number;
  /** The clock never showed that time: it was put forward over it, and the instant lies as far after the jump. */
  readonly isSkipped: boolean;
}

/**
 * The instant at which the clock in `zone` shows `wallMin`, in minutes since the midnight of day 0. The first
 * of the two where the clock is put back; moved forward by the jump where it is put forward (Temporal's
 * 'compatible', https://tc39.es/proposal-temporal/docs/ambiguity.html).
 */
export function instantOf(wallMin: number, zone: string): Meant {
  const wallMs = wallMin * minuteMs;
  const at = Temporal.Instant.fromEpochMilliseconds(wallMs)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(zone).epochMilliseconds;
  return { at, isSkipped: at + offsetMsAt(at, zone) !== wallMs };
}

/** How far the clock in `zone` is ahead of UTC at an instant. */
function offsetMsAt(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}
