/**
 * What may be chosen, within which limits, and what holds until then?
 * May import: schedule, exercises, routines.
 */
export { checkSettings } from './check.ts';
export type { SettingsProblem } from './check.ts';
export { migrateSettings } from './migrate.ts';
export { parseSettings, settingsSchema } from './schema.ts';
export { defaultSettings, limits, minuteChoices } from './settings.ts';
export type { Minutes, NumberSetting, Settings } from './settings.ts';
