import { scheduleLimits } from '../schedule/index.ts';
import { instantOn } from './clock.ts';
import type { Clock } from './clock.ts';
import { calendarLimits } from './limits.ts';
import { dayOf, momentOf, wallOf } from './moment.ts';
import type { Clocks, Moment } from './moment.ts';
import { all, first, readComponent, textIn, zoneNameOf } from './properties.ts';
import type { Component, Property } from './properties.ts';
import { ruleOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** One entry of a calendar, as the file has it. */
export interface CalendarEvent {
  /** The same for all that belongs to one series; null where the file forgot it. */
  readonly uid: string | null;
  readonly name: string;
  readonly start: Moment;
  /** How many days it fills from midnight to midnight by its own clock; null where it begins or ends between. */
  readonly days: number | null;
  readonly isCancelled: boolean;
  readonly rule: Rule | null;
  /** Dates beside the rule, and dates taken out of it. */
  readonly more: readonly Moment[];
  readonly without: readonly Moment[];
  /** Which date of its series this one stands in for. */
  readonly replaces: Moment | null;
}

/** An event, or what is known of one that cannot be read. */
export type ReadEvent =
  { readonly ok: true; readonly event: CalendarEvent } | { readonly ok: false; readonly name: string };

/** Reads one event, for a reader in `zone`. */
export function readEvent(text: string, clocks: Clocks, zone: string): ReadEvent {
  const component = readComponent(text);
  if (component === null) return { ok: false, name: nameOf(/^SUMMARY[^:\n]*:(.*)$/im.exec(text)?.[1]) };
  const name = nameOf(textIn(component, 'summary'));
  const event = eventOf(component, name, clocks, zone);
  return event === null ? { ok: false, name } : { ok: true, event };
}

function eventOf(component: Component, name: string, clocks: Clocks, zone: string): CalendarEvent | null {
  const start = momentsOf(first(component, 'dtstart'), clocks)?.[0];
  const rules = all(component, 'rrule').map(({ values }) => ruleOf(values[0]));
  const more = momentsIn(component, 'rdate', clocks);
  const without = momentsIn(component, 'exdate', clocks);
  const replacing = first(component, 'recurrence-id');
  const replaces = replacing && momentsOf(replacing, clocks)?.[0];
  const isSound =
    rules.length < 2 && !rules.includes(null) && replaces !== undefined && !replacing?.params['range'];
  if (!start || !more || !without || !isSound) return null;
  const days = daysOf(component, start, clocks, zone);
  if (days === undefined) return null;
  return {
    uid: textIn(component, 'uid'),
    name,
    start,
    days,
    isCancelled: textIn(component, 'status')?.toUpperCase() === 'CANCELLED',
    rule: rules[0] ?? null,
    more,
    without,
    replaces,
  };
}

/** All moments of the properties of that name; null where one makes no sense, or there are too many. */
function momentsIn(component: Component, name: string, clocks: Clocks): readonly Moment[] | null {
  const properties = all(component, name);
  const count = properties.reduce((sum, { values }) => sum + values.length, 0);
  if (count > calendarLimits.datesOfAnEvent) return null;
  const moments = properties.map((property) => momentsOf(property, clocks));
  return moments.includes(null) ? null : moments.flatMap((each) => each ?? []);
}

function momentsOf(property: Property | null, clocks: Clocks): readonly Moment[] | null {
  if (property === null) return null;
  const clock = clocks(zoneNameOf(property));
  // A period is a pair: when it begins, and how long it lasts.
  const moments = property.values.map((value) =>
    momentOf(Array.isArray(value) ? (value as unknown[])[0] : value, clock),
  );
  return moments.some((moment) => moment === null) ? null : moments.flatMap((moment) => moment ?? []);
}

/** How many whole days it fills; undefined where its end makes no sense. */
function daysOf(
  component: Component,
  start: Moment,
  clocks: Clocks,
  zone: string,
): number | null | undefined {
  const ending = first(component, 'dtend');
  if (ending !== null) {
    const end = momentsOf(ending, clocks)?.[0];
    return end && daysUntil(start, end, zone);
  }
  const lasting = textIn(component, 'duration');
  if (lasting === null) return start.kind === 'day' ? 1 : null;
  const end = endAfter(start, lasting);
  return end === null ? undefined : daysUntil(start, end, zone);
}

function endAfter(start: Moment, lasting: string): Moment | null {
  try {
    const end = wallOf(start).add(Temporal.Duration.from(lasting));
    return { kind: 'time', wall: end, clock: start.kind === 'time' ? start.clock : { kind: 'here' } };
  } catch {
    return null;
  }
}

/**
 * The end of a day is the midnight after it: DTEND is exclusive (RFC 5545, section 3.6.1). One that ends on the day
 * on which it begins fills that day all the same; Evolution once wrote so.
 */
function daysUntil(start: Moment, end: Moment, zone: string): number | null | undefined {
  const days = dayOf(start).until(dayOf(end), { largestUnit: 'days' }).days;
  if (start.kind === 'day') return days < 0 ? undefined : Math.max(1, days);
  if (isBefore(end, start, zone)) return undefined;
  return isMidnight(start) && isMidnight(end) && days > 0 ? days : null;
}

const isMidnight = (moment: Moment): boolean =>
  wallOf(moment).toPlainTime().equals(Temporal.PlainTime.from('00:00'));

function isBefore(one: Moment, other: Moment, zone: string): boolean {
  const clockOf = (moment: Moment): Clock => (moment.kind === 'time' ? moment.clock : { kind: 'here' });
  const [a, b] = [one, other].map((moment) => instantOn(clockOf(moment), wallOf(moment), zone));
  return typeof a === 'number' && typeof b === 'number' && a < b;
}

/** A name as it can be shown: on one line, without signs that turn the writing around, and no longer than a change's. */
function nameOf(text: string | null | undefined): string {
  const most = scheduleLimits.nameLength;
  // More than is looked at here, no name needs.
  const name = (text ?? '')
    .slice(0, 10 * most)
    .replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
  return name.length <= most ? name : `${name.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
