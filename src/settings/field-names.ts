import { isRecord } from '../shapes/index.ts';
import { defaultSettings } from './fields.ts';
import type { Settings } from './settings.ts';

type Grouped = 'schedule' | 'sound' | 'profile';

type PartsOf<Name extends Grouped> = {
  readonly [Part in keyof Settings[Name] & string as `${Name}.${Part}`]: Settings[Name][Part];
};

/** The value of every field. */
export type FieldValues = Omit<Settings, Grouped> &
  PartsOf<'schedule'> &
  PartsOf<'sound'> &
  PartsOf<'profile'>;

/**
 * What is changed, synced and managed by itself: a setting, or one part of a setting that has parts, as in
 * `sound.rate`. The week is one field, because its days must not overlap.
 */
export type FieldName = keyof FieldValues;

/** Settings field by field, in their own order. */
export function fieldsOf(settings: Partial<Settings>): readonly (readonly [FieldName, unknown])[] {
  return Object.entries(settings).flatMap(([name, value]: readonly [string, unknown]) =>
    isRecord(value)
      ? Object.entries(value).map(([part, held]) => [`${name}.${part}` as FieldName, held] as const)
      : [[name as FieldName, value] as const],
  );
}

/** Every field there is. */
export const fieldNames: readonly FieldName[] = fieldsOf(defaultSettings).map(([field]) => field);

const known: ReadonlySet<string> = new Set(fieldNames);

/** Whether a name from outside is the name of a field. */
export function isFieldName(name: string): name is FieldName {
  return known.has(name);
}

/** The value of a field. */
export function valueIn<Field extends FieldName>(settings: Settings, field: Field): FieldValues[Field] {
  const [name, part] = field.split('.') as [keyof Settings, string?];
  const value: unknown = settings[name];
  return (part === undefined ? value : (value as Record<string, unknown>)[part]) as FieldValues[Field];
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
