import { channels } from '../breaks/index.ts';
import { isExerciseId, levels, settings as settingChoices } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { limits } from '../routines/index.ts';
import { tidySchedule } from '../schedule/index.ts';
import {
  atMost,
  between,
  flag,
  like,
  number,
  object,
  oneOf,
  orAbsent,
  orNull,
  refused,
  such,
  text,
} from '../shapes/index.ts';
import type { Fields, Shape } from '../shapes/index.ts';
import { isCallSite, mostCallSites } from './call-sites.ts';
import { checkSettings } from './check.ts';
import { absenceMeanings, defaultSettings, minuteChoices } from './settings.ts';
import type { Settings } from './settings.ts';
import { cueSounds, promptSounds, soundLimits } from './sound.ts';

// The shape only; what the values may be is asked of `checkSettings`, which the options page asks as well.
// Each call is marked pure, so that a page which takes only the defaults from this folder gets no schema.

/** An object in which what is missing takes its default. */
// @__NO_SIDE_EFFECTS__
const withDefaults = <Value extends object>(
  fields: { readonly [Name in keyof Value]-?: Shape<Value[Name]> },
  defaults: Value,
): Shape<Value> => {
  const entries = Object.entries<Shape<unknown>>(fields).map(([name, shape]) => [
    name,
    (raw: unknown) => (raw === undefined ? defaults[name as keyof Value] : shape(raw)),
  ]);
  return object(Object.fromEntries(entries) as Fields) as Shape<Value>;
};

const spans = atMost(Infinity, object({ fromMin: number, toMin: number }));

const weekShape = object({
  monday: spans,
  tuesday: spans,
  wednesday: spans,
  thursday: spans,
  friday: spans,
  saturday: spans,
  sunday: spans,
});

const changeShape = object({
  fromDay: text(),
  toDay: text(),
  yearly: flag,
  spans,
  name: orAbsent(text()),
});

/** The whole catalogue, and many of somebody's own. */
const mostWithout = 100;

/** The longest name of a voice on any system known is a tenth of this. */
const mostOfAVoice = 500;

/** Complete settings of the right shape, sound or not: what is missing takes its default, what is unknown is dropped. */
export const settingsShape: Shape<Settings> = withDefaults(
  {
    schedule: withDefaults(
      { week: weekShape, changes: atMost(Infinity, changeShape), zone: text() },
      defaultSettings.schedule,
    ),
    limitMin: number,
    idleBreakMin: number,
    lockBreakMin: number,
    setting: oneOf(settingChoices),
    minutes: oneOf(minuteChoices),
    level: oneOf(levels),
    snoozeMin: number,
    maxSnoozes: number,
    idleMeans: oneOf(absenceMeanings),
    lockMeans: oneOf(absenceMeanings),
    sleepMeans: oneOf(absenceMeanings),
    sleepBreakMin: number,
    watchingMin: number,
    standingLimitMin: number,
    windowMin: number,
    fullScreenHoldMin: number,
    callHoldMin: number,
    channels: such(
      atMost(channels.length, oneOf(channels)),
      (chosen) => new Set(chosen).size === chosen.length,
    ),
    promptSound: oneOf(promptSounds),
    callSites: atMost(mostCallSites, like<string>(isCallSite)),
    profile: object({
      limits: atMost(limits.length, oneOf(limits)),
      deepStretches: flag,
      skirt: flag,
      without: atMost(mostWithout, like<ExerciseId>(isExerciseId)),
    }),
    sound: object({
      cues: oneOf(cueSounds),
      voice: orNull(text(0, mostOfAVoice)),
      rate: between(soundLimits.rate.min, soundLimits.rate.max),
      volume: between(soundLimits.volume.min, soundLimits.volume.max),
      counts: flag,
    }),
    bridgeHoldS: number,
    circleS: number,
    breathS: number,
    circlesPerSide: flag,
    hipsHurtOn: orNull(text(0, 10)),
  },
  defaultSettings,
);

/** Settings as they are stored and sent: complete, sound and tidy, or refused as a whole. */
export const settingsSchema: Shape<Settings> = (raw) => {
  const settings = settingsShape(raw);
  return settings === refused || checkSettings(settings).length > 0 ? refused : tidied(settings);
};

/** Sound settings whose spans are in order, and one where they touch. */
export function tidied(settings: Settings): Settings {
  return { ...settings, schedule: tidySchedule(settings.schedule) };
}
