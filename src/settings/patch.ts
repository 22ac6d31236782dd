import { fieldNames, textOf, valueIn } from './field-names.ts';
import type { FieldName, FieldValues } from './field-names.ts';
import type { Settings } from './settings.ts';

/** A change of settings: the fields that change, with their new values, and no others. */
export type SettingsPatch = Partial<FieldValues>;

/**
 * The settings with a patch applied. Each field is checked by itself, so sound settings and a checked patch give
 * sound settings; with values from outside, the result must be parsed.
 */
export function applyPatch<Some extends Partial<Settings>>(
  settings: Some,
  patch: Readonly<Partial<Record<FieldName, unknown>>>,
): Some {
  const patched: Record<string, unknown> = { ...settings };
  for (const [field, value] of Object.entries(patch)) {
    const [name, part] = field.split('.') as [string, string?];
    patched[name] = part === undefined ? value : { ...(patched[name] as object), [part]: value };
  }
  return patched as Some;
}

/** The fields in which `after` differs from `before`, with their values in `after`. */
export function patchBetween(before: Settings, after: Settings): SettingsPatch {
  return patchOf(
    after,
    fieldNames.filter((field) => !isSameIn(field, before, after)),
  );
}

/** The patch that sets these fields to what they are in `settings`. */
export function patchOf(settings: Settings, fields: readonly FieldName[]): SettingsPatch {
  return Object.fromEntries(fields.map((field) => [field, valueIn(settings, field)]));
}

/** The fields that a patch changes. */
export function fieldsIn(patch: SettingsPatch): readonly FieldName[] {
  return Object.keys(patch) as FieldName[];
}

/** Whether a field has the same value in both. */
export function isSameIn(field: FieldName, one: Settings, other: Settings): boolean {
  return textOf(valueIn(one, field)) === textOf(valueIn(other, field));
}
