import { isZone } from '../schedule/index.ts';
import type { Budget } from './budget.ts';
import type { ClockChange, Clock } from './clock.ts';
import { calendarLimits } from './limits.ts';
import { momentOf, wallOf } from './moment.ts';
import type { Clocks } from './moment.ts';
import { all, readComponent, textIn } from './properties.ts';
import type { Component } from './properties.ts';
import { repeated } from './repeated.ts';
import { ruleOf } from './rule.ts';
import { windowsZones } from './windows-zones.ts';
import type { Window } from './window.ts';

/**
 * Which clock each zone of a file means. A name that the browser knows, or that Windows uses, means that zone; any
 * other what the file says of it.
 */
export function clocksOf(texts: readonly string[], window: Window, budget: Budget): Clocks {
  const described = new Map<string, Component>();
  for (const text of texts.slice(0, calendarLimits.zones)) {
    const component = readComponent(text);
    const name = component && textIn(component, 'tzid');
    if (component && name) described.set(name, component);
  }
  const known = new Map<string, Clock>();
  return (name) => {
    if (name === null) return { kind: 'here' };
    const clock = known.get(name) ?? clockOf(name, described.get(name) ?? null, window, budget);
    known.set(name, clock);
    return clock;
  };
}

function clockOf(name: string, component: Component | null, window: Window, budget: Budget): Clock {
  const place = component && textIn(component, 'x-lic-location');
  const zone = [name, ...endsOf(name), ...(place === null ? [] : [place])].map(zoneNamed).find(Boolean);
  if (zone) return { kind: 'zone', zone };
  const changes = component === null ? null : changesOf(component, window, budget);
  return changes === null || changes.length === 0 ? { kind: 'unknown' } : { kind: 'own', changes };
}

/** Some programs put a path in front of the zone: '/mozilla.org/20050126_1/Europe/Berlin'. */
function endsOf(name: string): readonly string[] {
  const parts = name.split('/').filter(Boolean);
  return [3, 2].filter((count) => parts.length > count - 1).map((count) => parts.slice(-count).join('/'));
}

function zoneNamed(name: string): string | null {
  if (Object.hasOwn(windowsZones, name)) return windowsZones[name] ?? null;
  return isZone(name) ? name : null;
}

/** The changes of a described clock, up to the end of the window. Null where they cannot be told. */
function changesOf(component: Component, window: Window, budget: Budget): readonly ClockChange[] | null {
  const changes = component.parts.map((part) => changesOfPart(part, window, budget));
  if (changes.some((each) => each === null)) return null;
  return changes
    .flatMap((each) => each ?? [])
    .sort((one, other) => Temporal.PlainDateTime.compare(one.wall, other.wall))
    .slice(-calendarLimits.changesOfAZone);
}

function changesOfPart(part: Component, window: Window, budget: Budget): readonly ClockChange[] | null {
  const [fromS, toS] = [secondsOf(textIn(part, 'tzoffsetfrom')), secondsOf(textIn(part, 'tzoffsetto'))];
  const start = momentOf(textIn(part, 'dtstart'), { kind: 'here' });
  if (fromS === null || toS === null || start === null) return null;
  const rules = all(part, 'rrule').map(({ values }) => ruleOf(values[0]));
  // A day more: the end of a rule is told in UTC, and the window in the reader's days.
  const years = {
    ...window,
    from: window.from.subtract({ years: 3 }),
    to: window.to.add({ days: 1 }),
    zone: 'UTC',
  };
  const repeats = rules.map((rule) => (rule === null ? null : repeated(rule, start, years, budget)));
  if (repeats.some((walls) => walls === null)) return null;
  const listed = all(part, 'rdate').flatMap(({ values }) => values.slice(0, calendarLimits.changesOfAZone));
  const more = listed.flatMap((value) => momentOf(value, { kind: 'here' }) ?? []);
  return [wallOf(start), ...repeats.flatMap((walls) => walls ?? []), ...more.map(wallOf)].map((wall) => ({
    wall,
    fromS,
    toS,
  }));
}

/** '+05:30' in seconds. */
function secondsOf(offset: string | null): number | null {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(offset ?? '') ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
