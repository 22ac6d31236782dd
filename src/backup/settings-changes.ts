import { fieldsOf, parseSettings, textOf } from '../settings/index.ts';
import type { FieldName, Settings } from '../settings/index.ts';

/** A choice that would become another one. */
export interface SettingsChange {
  /** As in `limitMin` or `sound.rate`. */
  readonly field: FieldName;
  readonly before: unknown;
  readonly after: unknown;
}

/** What becomes another choice, field by field. */
export function settingsChanges(before: Settings, after: Settings): readonly SettingsChange[] {
  const others = new Map(inOrder(after));
  return inOrder(before)
    .map(([field, value]) => ({ field, before: value, after: others.get(field) }))
    .filter((change) => textOf(change.before) !== textOf(change.after));
}

/** As the check writes them: storage and messages may bring fields in another order. */
const inOrder = (settings: Settings) => fieldsOf(parseSettings(settings) ?? settings);
