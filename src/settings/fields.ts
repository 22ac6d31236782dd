import { channels } from '../breaks/index.ts';
import { defaultPace, levels, paceLimits, settings as settingChoices } from '../exercises/index.ts';
import { breakMinutes, limits } from '../routines/index.ts';
import { defaultSchedule } from '../schedule/index.ts';
import { mostCallSites } from './call-sites.ts';
import { choice, defaultsOf, flag, group, list, minutes, number, several, text } from './field.ts';
import type { Field } from './field.ts';
import { absenceMeanings } from './settings.ts';
import type { Settings } from './settings.ts';
import { cueSounds, promptSounds } from './sound.ts';

/** The whole catalogue, and many of somebody's own. */
const mostWithout = 100;

/** The longest name of a voice on any system known is a tenth of this. */
const mostOfAVoice = 500;

/**
 * Each setting once. What holds until somebody chooses, what the forms offer, what the checks let in and what is
 * written about settings elsewhere come from here; the words are `setting.<name>.label` and `.line` in the locale files.
 *
 * Sitting is mostly interrupted after 20 to 60 min in trials and guidance; one minute is allowed so that a prompt
 * can be tried, four hours so that a long film can be.
 */
export const fields = {
  schedule: { kind: 'schedule', default: defaultSchedule },
  limitMin: minutes(45, 1, 240),
  minutes: choice(3, breakMinutes),
  snoozeMin: minutes(5, 1, 60),
  maxSnoozes: number('time', 3, { min: 0, max: 10 }),
  standingLimitMin: minutes(60, 5, 240),
  idleMeans: choice('break', absenceMeanings),
  idleBreakMin: minutes(5, 1, 60),
  lockMeans: choice('break', absenceMeanings),
  lockBreakMin: minutes(2, 1, 60),
  sleepMeans: choice('break', absenceMeanings),
  sleepBreakMin: minutes(5, 1, 60),
  watchingMin: minutes(60, 0, 240),
  windowMin: minutes(10, 0, 60),
  fullScreenHoldMin: minutes(45, 0, 480),
  callHoldMin: minutes(120, 0, 480),
  callSites: list('site', mostCallSites),
  channels: several(channels, ['notification']),
  promptSound: choice('none', promptSounds),
  setting: choice('seated', settingChoices),
  level: choice('gentle', levels),
  // Chimes, softly: somebody may sit beside you. Slower or faster than this, voices of many systems cannot be understood.
  sound: group({
    cues: choice('chimes', cueSounds),
    voice: text(mostOfAVoice),
    rate: number('percent', 100, { min: 60, max: 160 }, 10),
    volume: number('percent', 60, { min: 10, max: 100 }, 10),
    counts: flag(false),
  }),
  profile: group({
    limits: several(limits),
    deepStretches: flag(false),
    skirt: flag(false),
    without: list('exercise', mostWithout),
  }),
  bridgeHoldS: number('second', defaultPace.bridgeHoldS, paceLimits.bridgeHoldS),
  circleS: number('second', defaultPace.circleS, paceLimits.circleS),
  breathS: number('second', defaultPace.breathS, paceLimits.breathS),
  circlesPerSide: flag(defaultPace.circlesPerSide),
  hipsHurtOn: text(10),
  syncs: flag(true),
} as const satisfies { readonly [Name in keyof Settings]: Field & { readonly default: Settings[Name] } };

/** What holds until somebody chooses otherwise. */
export const defaultSettings: Settings = defaultsOf(fields);

/** The settings that are numbers. */
export type NumberSetting = {
  [Name in keyof typeof fields]: (typeof fields)[Name] extends { kind: 'number' } ? Name : never;
}[keyof typeof fields];

export const numberSettings = (Object.keys(fields) as (keyof typeof fields)[]).filter(
  (name): name is NumberSetting => fields[name].kind === 'number',
);
