/**
 * What may be chosen, within which limits, and what holds until then?
 * May import: shapes, schedule, breaks, exercises, routines.
 */
export { knownCallSites, mostCallSites, readCallSite } from './call-sites.ts';
export { checkSettings } from './check.ts';
export type { SettingsProblem } from './check.ts';
export { migrate, migrateSettings, settingsVersion } from './migrate.ts';
export type { MigrationSteps } from './migrate.ts';
export { parseSettings } from './parse.ts';
export { settingsSchema } from './schema.ts';
export { absenceMeanings, defaultSettings, limits, minuteChoices } from './settings.ts';
export type { AbsenceMeaning, Limits, Minutes, NumberSetting, Settings } from './settings.ts';
export { cueSounds, promptSounds, soundLimits } from './sound.ts';
export type { CueSound, PromptSound, Sound } from './sound.ts';
