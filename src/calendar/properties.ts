import ICAL from 'ical.js';

/** A line of a calendar file: its name, its parameters and its values, as the parser gives them. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}

/** One part of a calendar file, read. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly parts: readonly Component[];
}

/** Reads one part of a file; null where it is damaged. */
export function readComponent(text: string): Component | null {
  try {
    return componentOf(ICAL.parse(text) as JCal);
  } catch {
    return null;
  }
}

/** As in RFC 7265, in which the parser answers. */
type JCal = [
  name: string,
  properties: [name: string, params: Record<string, unknown>, type: string, ...values: unknown[]][],
  parts: JCal[],
];

function componentOf([name, properties, parts]: JCal): Component {
  return {
    name,
    properties: properties.map(([property, params, , ...values]) => ({ name: property, params, values })),
    parts: parts.map(componentOf),
  };
}

/** All properties of that name, in lower case. */
export function all(component: Component, name: string): readonly Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** The first property of that name. */
export function first(component: Component, name: string): Property | null {
  return component.properties.find((property) => property.name === name) ?? null;
}

/** The first value of the first property of that name, if it is a text. */
export function textIn(component: Component, name: string): string | null {
  const value = first(component, name)?.values[0];
  return typeof value === 'string' ? value : null;
}

/** The zone that a property names. */
export function zoneNameOf({ params }: Property): string | null {
  const name = params['tzid'];
  return typeof name === 'string' ? name : null;
}
