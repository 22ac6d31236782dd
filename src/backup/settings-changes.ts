import { parseSettings } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';

/** A choice that would become another one. */
export interface SettingsChange {
  /** As in `limitMin` or `sound.rate`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What becomes another choice, field by field. */
export function settingsChanges(before: Settings, after: Settings): readonly SettingsChange[] {
  const others = new Map(inOrder(after));
  return inOrder(before)
    .map(([field, value]) => ({ field, before: value, after: others.get(field) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** As the check writes them: storage and messages may bring fields in another order. */
const inOrder = (settings: Settings) => settingsFields(parseSettings(settings) ?? settings);

/** Settings as single choices: groups of them are taken apart. */
export function settingsFields(settings: Settings): readonly (readonly [field: string, value: unknown])[] {
  return Object.entries(settings).flatMap(([name, value]: readonly [string, unknown]) =>
    isGroup(value)
      ? Object.entries(value).map(([inner, held]) => [`${name}.${inner}`, held] as const)
      : [[name, value] as const],
  );
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
