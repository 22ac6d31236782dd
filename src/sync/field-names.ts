import { defaultSettings } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';

/** What travels by itself: a setting, or with a dot a part of one. It is also the name of its item in the sync area. */
export type FieldName = string;

/** What is bound to this device and its browser, or to a day. */
const staysHere: ReadonlySet<FieldName> = new Set([
  'syncs',
  // Sites are looked at with the leave that this browser was given.
  'callSites',
  // Said of one day, like an answer after a session.
  'hipsHurtOn',
  // A voice is installed here.
  'sound.voice',
]);

type Parts = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field that travels. The week is one: its days may not overlap. */
export const fieldNames: readonly FieldName[] = Object.entries(defaultSettings)
  .flatMap(([name, value]: [string, unknown]) =>
    isRecord(value) ? Object.keys(value).map((part) => `${name}.${part}`) : [name],
  )
  .filter((field) => !staysHere.has(field));

/** What is chosen in a field. */
export function valueIn(settings: Settings, field: FieldName): unknown {
  const [name, part] = field.split('.') as [keyof Settings, string?];
  const value: unknown = settings[name];
  return part === undefined ? value : (value as Parts)[part];
}

/** The settings with another value in a field, which may be anything: they are to be checked. */
export function withValue(settings: Settings, field: FieldName, value: unknown): unknown {
  const [name, part] = field.split('.') as [keyof Settings, string?];
  return {
    ...settings,
    [name]: part === undefined ? value : { ...(settings[name] as object), [part]: value },
  };
}

/** A value as a text that is the same on every device: browsers hand out the names in an object in their own order. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    isRecord(held) ? Object.fromEntries(Object.entries(held).sort(byName)) : held,
  );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
