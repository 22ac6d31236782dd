import { lengthOf } from './length-of.ts';
import type { Length } from './length-of.ts';
import type { Clocks, Moment } from './moment.ts';
import { momentsIn, momentsOf } from './moments-in.ts';
import { nameOf } from './name.ts';
import { all, first, readComponent, textIn } from './properties.ts';
import type { Component } from './properties.ts';
import { ruleOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** One entry of a calendar, as the file has it. */
export interface CalendarEvent {
  /** The same for all that belongs to one series; null where the file forgot it. */
  readonly uid: string | null;
  readonly name: string;
  readonly start: Moment;
  readonly length: Length;
  readonly isCancelled: boolean;
  /** It takes place, and leaves its time free. */
  readonly isFree: boolean;
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
  const length = lengthOf(component, start, clocks, zone);
  if (length === null) return null;
  return {
    uid: textIn(component, 'uid'),
    name,
    start,
    length,
    isCancelled: textIn(component, 'status')?.toUpperCase() === 'CANCELLED',
    isFree: textIn(component, 'transp')?.toUpperCase() === 'TRANSPARENT',
    rule: rules[0] ?? null,
    more,
    without,
    replaces,
  };
}
