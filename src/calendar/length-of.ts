import { dayMs } from '../schedule/index.ts';
import { instantOn } from './clock.ts';
import { dayOf, wallOf } from './moment.ts';
import type { Clocks, Moment } from './moment.ts';
import { momentsOf } from './moments-in.ts';
import { first, textIn } from './properties.ts';
import type { Component } from './properties.ts';

/** How long an event lasts. */
export interface Length {
  /** How many days it fills from midnight to midnight by its own clock; null where it begins or ends between. */
  readonly days: number | null;
  /** By a stopwatch; 0 for a mere moment, null where its clock is not known. */
  readonly ms: number | null;
}

/** How long an event lasts, for a reader in `zone`; null where its end makes no sense. */
export function lengthOf(component: Component, start: Moment, clocks: Clocks, zone: string): Length | null {
  const ending = first(component, 'dtend');
  const lasting = textIn(component, 'duration');
  if (ending !== null) {
    const end = momentsOf(ending, clocks)?.[0];
    return end ? lengthUntil(start, end, 0, zone) : null;
  }
  if (lasting !== null) return lengthAfter(start, lasting, zone);
  return start.kind === 'day' ? lengthUntil(start, start, 0, zone) : { days: null, ms: 0 };
}

/** Weeks and days are counted on the calendar, and the rest by a stopwatch (RFC 5545, section 3.3.6). */
function lengthAfter(start: Moment, lasting: string, zone: string): Length | null {
  try {
    const { weeks, days, hours, minutes, seconds } = Temporal.Duration.from(lasting);
    const moreMs = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    const wall = wallOf(start).add({ weeks, days });
    const end: Moment = start.kind === 'day' ? { kind: 'day', day: wall.toPlainDate() } : { ...start, wall };
    return lengthUntil(start, end, moreMs, zone);
  } catch {
    return null;
  }
}

/**
 * The end of a day is the midnight after it: DTEND is exclusive (RFC 5545, section 3.6.1). One that ends on the day
 * on which it begins fills that day all the same; Evolution once wrote so.
 */
function lengthUntil(start: Moment, end: Moment, moreMs: number, zone: string): Length | null {
  const days = dayOf(start).until(dayOf(end), { largestUnit: 'days' }).days + moreMs / dayMs;
  const ms = between(start, end, moreMs, zone);
  if (start.kind === 'day') return days < 0 ? null : { days: Math.max(1, Math.floor(days)), ms };
  if (ms !== null && ms < 0) return null;
  const isWhole = isMidnight(start) && isMidnight(end) && Number.isInteger(days) && days > 0;
  return { days: isWhole ? days : null, ms };
}

function between(start: Moment, end: Moment, moreMs: number, zone: string): number | null {
  const [from, to] = [start, end].map((moment) =>
    instantOn(moment.kind === 'time' ? moment.clock : { kind: 'here' }, wallOf(moment), zone),
  );
  return typeof from === 'number' && typeof to === 'number' ? to - from + moreMs : null;
}

const isMidnight = (moment: Moment): boolean =>
  wallOf(moment).toPlainTime().equals(Temporal.PlainTime.from('00:00'));
