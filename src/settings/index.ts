/**
 * What may be chosen, within which limits, and what holds until then?
 * May import: shapes, schedule, breaks, exercises, routines.
 */
export { knownCallSites, mostCallSites, readCallSite } from './call-sites.ts';
export { checkSettings } from './check.ts';
export type { ChoiceField, Field, FlagField, NumberField } from './field.ts';
export { fieldNames, fieldsOf, isFieldName, textOf, valueIn } from './field-names.ts';
export type { FieldName } from './field-names.ts';
export { defaultSettings, fields, numberSettings } from './fields.ts';
export type { NumberSetting } from './fields.ts';
export { migrate, migrateSettings, settingsVersion } from './migrate.ts';
export { parseSettings } from './parse.ts';
export { applyPatch, fieldsIn, isSameIn, patchBetween, patchOf } from './patch.ts';
export type { SettingsPatch } from './patch.ts';
export { settingsPatchSchema, settingsSchema } from './schema.ts';
export { presets } from './presets.ts';
export { sections } from './sections.ts';
export type { SectionName } from './sections.ts';
export { absenceMeanings } from './settings.ts';
export type { AbsenceMeaning, Minutes, Settings } from './settings.ts';
export { cueSounds, promptSounds } from './sound.ts';
export type { Sound } from './sound.ts';
