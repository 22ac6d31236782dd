/** By whose clock a calendar tells a time. */
export type Clock =
  /** The clock on the reader's wall, wherever that is: "floating" in RFC 5545. */
  | { readonly kind: 'here' }
  | { readonly kind: 'zone'; readonly zone: string }
  /** A zone that the file describes itself: the changes of its clock, in order. */
  | { readonly kind: 'own'; readonly changes: readonly ClockChange[] }
  /** A name that says nothing to anybody. */
  | { readonly kind: 'unknown' };

/** A clock is put forward or back: seconds ahead of UTC before and after, and the time it showed until then. */
export interface ClockChange {
  readonly wall: Temporal.PlainDateTime;
  readonly fromS: number;
  readonly toS: number;
}

/**
 * When a clock shows `wall`, for a reader in `zone`. The first of two such instants; where the clock is put forward
 * over that time, as far after the jump. Null for an unknown clock.
 */
export function instantOn(clock: Clock, wall: Temporal.PlainDateTime, zone: string): number | null {
  switch (clock.kind) {
    case 'here':
      return wall.toZonedDateTime(zone).epochMilliseconds;
    case 'zone':
      return wall.toZonedDateTime(clock.zone).epochMilliseconds;
    case 'own': {
      const utcMs = wall.toZonedDateTime('UTC').epochMilliseconds;
      const change = clock.changes.findLast((each) => Temporal.PlainDateTime.compare(each.wall, wall) <= 0);
      if (change === undefined) return utcMs - (clock.changes[0]?.fromS ?? 0) * 1000;
      const shownMs = utcMs - change.wall.toZonedDateTime('UTC').epochMilliseconds;
      const isSkipped = shownMs < (change.toS - change.fromS) * 1000;
      return utcMs - (isSkipped ? change.fromS : change.toS) * 1000;
    }
    case 'unknown':
      return null;
  }
}

/** What a clock shows at an instant, for a reader in `zone`. Null for an unknown clock. */
export function wallOn(clock: Clock, at: number, zone: string): Temporal.PlainDateTime | null {
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  switch (clock.kind) {
    case 'here':
      return instant.toZonedDateTimeISO(zone).toPlainDateTime();
    case 'zone':
      return instant.toZonedDateTimeISO(clock.zone).toPlainDateTime();
    case 'own': {
      const utc = instant.toZonedDateTimeISO('UTC').toPlainDateTime();
      const isOver = ({ wall, fromS }: ClockChange) =>
        Temporal.PlainDateTime.compare(wall, utc.add({ seconds: fromS })) <= 0;
      const change = clock.changes.findLast(isOver);
      return utc.add({ seconds: change?.toS ?? clock.changes[0]?.fromS ?? 0 });
    }
    case 'unknown':
      return null;
  }
}
