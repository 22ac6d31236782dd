import { wallOn } from './clock.ts';
import type { Clock } from './clock.ts';
import { dayOf, momentOf } from './moment.ts';
import type { Moment } from './moment.ts';

/** How something comes again: the parts of an RRULE by their names in upper case, without its end. */
export interface Rule {
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly until: Moment | null;
}

/** Reads a rule as the parser gives it; null where it is none. */
export function ruleOf(value: unknown): Rule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { until, ...rest } = value as Readonly<Record<string, unknown>>;
  const parts = Object.fromEntries(
    Object.entries(rest).map(([name, part]) => [name.toUpperCase(), [part].flat().map(String)]),
  );
  if (parts['FREQ'] === undefined) return null;
  if (until === undefined) return { parts, until: null };
  const end = momentOf(until, { kind: 'here' });
  return end === null ? null : { parts, until: end };
}

/** Until when a rule may come, by the clock of what it repeats: the end of a day, where it names a day. */
export function lastWall(until: Moment, start: Moment, zone: string): Temporal.PlainDateTime | null {
  // What fills days is repeated by days, whatever time the end is given with.
  if (until.kind === 'day' || start.kind === 'day') {
    return dayOf(until).toPlainDateTime({ hour: 23, minute: 59, second: 59 });
  }
  return isUtc(until.clock) ? wallIn(until, start.clock, zone) : until.wall;
}

const isUtc = (clock: Clock): boolean => clock.kind === 'zone' && clock.zone === 'UTC';

function wallIn({ wall }: Extract<Moment, { kind: 'time' }>, clock: Clock, zone: string) {
  return clock.kind === 'unknown' ? wall : wallOn(clock, wall.toZonedDateTime('UTC').epochMilliseconds, zone);
}
