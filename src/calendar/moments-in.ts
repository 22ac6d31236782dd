import { calendarLimits } from './limits.ts';
import { momentOf } from './moment.ts';
import type { Clocks, Moment } from './moment.ts';
import { all, zoneNameOf } from './properties.ts';
import type { Component, Property } from './properties.ts';

/** All moments of the properties of that name; null where one makes no sense, or there are too many. */
export function momentsIn(component: Component, name: string, clocks: Clocks): readonly Moment[] | null {
  const properties = all(component, name);
  const count = properties.reduce((sum, { values }) => sum + values.length, 0);
  if (count > calendarLimits.datesOfAnEvent) return null;
  const moments = properties.map((property) => momentsOf(property, clocks));
  return moments.includes(null) ? null : moments.flatMap((each) => each ?? []);
}

/** The moments that one line names; null where there is no line, or one of them makes no sense. */
export function momentsOf(property: Property | null, clocks: Clocks): readonly Moment[] | null {
  if (property === null) return null;
  const clock = clocks(zoneNameOf(property));
  // A period is a pair: when it begins, and how long it lasts.
  const moments = property.values.map((value) =>
    momentOf(Array.isArray(value) ? (value as unknown[])[0] : value, clock),
  );
  return moments.some((moment) => moment === null) ? null : moments.flatMap((moment) => moment ?? []);
}
