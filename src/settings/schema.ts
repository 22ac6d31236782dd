import * as v from 'valibot';
import { isExerciseId, levels, settings as settingChoices } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { limits } from '../routines/index.ts';
import { tidySchedule } from '../schedule/index.ts';
import { atMost, between, text } from '../shapes/index.ts';
import { checkSettings } from './check.ts';
import { absenceMeanings, defaultSettings, minuteChoices } from './settings.ts';
import type { Settings } from './settings.ts';
import { cueSounds, soundLimits } from './sound.ts';

// The shape only; what the values may be is asked of `checkSettings`, which the options page asks as well.
// Each call is marked pure, so that a page which takes only the defaults from this folder gets no schema.

/** An object and no list: valibot takes lists for objects too, and with all fields optional one would pass. */
const fields = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<object>((input) => !Array.isArray(input)),
    v.object(entries),
  );

const spans = /* @__PURE__ */ v.array(/* @__PURE__ */ v.object({ fromMin: v.number(), toMin: v.number() }));

const weekShape = /* @__PURE__ */ v.object({
  monday: spans,
  tuesday: spans,
  wednesday: spans,
  thursday: spans,
  friday: spans,
  saturday: spans,
  sunday: spans,
});

const changeShape = /* @__PURE__ */ v.object({
  fromDay: v.string(),
  toDay: v.string(),
  yearly: v.boolean(),
  spans,
  name: /* @__PURE__ */ v.exactOptional(/* @__PURE__ */ v.string()),
});

const { schedule } = defaultSettings;

/** The whole catalogue, and many of somebody's own. */
const mostWithout = 100;

/** The longest name of a voice on any system known is a tenth of this. */
const mostOfAVoice = 500;

/** Complete settings of the right shape, sound or not: what is missing takes its default, what is unknown is dropped. */
export const settingsShape = /* @__PURE__ */ fields({
  schedule: v.optional(
    /* @__PURE__ */ fields({
      week: v.optional(weekShape, schedule.week),
      changes: v.optional(v.array(changeShape), schedule.changes),
      zone: v.optional(v.string(), schedule.zone),
    }),
    schedule,
  ),
  limitMin: v.optional(v.number(), defaultSettings.limitMin),
  idleBreakMin: v.optional(v.number(), defaultSettings.idleBreakMin),
  lockBreakMin: v.optional(v.number(), defaultSettings.lockBreakMin),
  setting: v.optional(v.picklist(settingChoices), defaultSettings.setting),
  minutes: v.optional(v.picklist(minuteChoices), defaultSettings.minutes),
  level: v.optional(v.picklist(levels), defaultSettings.level),
  snoozeMin: v.optional(v.number(), defaultSettings.snoozeMin),
  maxSnoozes: v.optional(v.number(), defaultSettings.maxSnoozes),
  idleMeans: v.optional(v.picklist(absenceMeanings), defaultSettings.idleMeans),
  lockMeans: v.optional(v.picklist(absenceMeanings), defaultSettings.lockMeans),
  sleepMeans: v.optional(v.picklist(absenceMeanings), defaultSettings.sleepMeans),
  sleepBreakMin: v.optional(v.number(), defaultSettings.sleepBreakMin),
  watchingMin: v.optional(v.number(), defaultSettings.watchingMin),
  standingLimitMin: v.optional(v.number(), defaultSettings.standingLimitMin),
  windowMin: v.optional(v.number(), defaultSettings.windowMin),
  fullScreenHoldMin: v.optional(v.number(), defaultSettings.fullScreenHoldMin),
  callHoldMin: v.optional(v.number(), defaultSettings.callHoldMin),
  profile: v.optional(
    v.object({
      limits: atMost(limits.length, v.picklist(limits)),
      deepStretches: v.boolean(),
      skirt: v.boolean(),
      without: atMost(mostWithout, v.custom<ExerciseId>(isExerciseId)),
    }),
    defaultSettings.profile,
  ),
  sound: v.optional(
    v.object({
      cues: v.picklist(cueSounds),
      voice: v.nullable(text(0, mostOfAVoice)),
      rate: between(soundLimits.rate.min, soundLimits.rate.max),
      volume: between(soundLimits.volume.min, soundLimits.volume.max),
      counts: v.boolean(),
    }),
    defaultSettings.sound,
  ),
  bridgeHoldS: v.optional(v.number(), defaultSettings.bridgeHoldS),
  circleS: v.optional(v.number(), defaultSettings.circleS),
  breathS: v.optional(v.number(), defaultSettings.breathS),
  circlesPerSide: v.optional(v.boolean(), defaultSettings.circlesPerSide),
  hipsHurtOn: v.optional(v.nullable(text(0, 10)), defaultSettings.hipsHurtOn),
});

/** Settings as they are stored and sent: complete, sound and tidy, or refused as a whole. */
export const settingsSchema = /* @__PURE__ */ v.pipe(
  settingsShape,
  v.check((settings) => checkSettings(settings).length === 0),
  v.transform((settings) => tidied(settings)),
);

/** Sound settings whose spans are in order, and one where they touch. */
export function tidied(settings: Settings): Settings {
  return { ...settings, schedule: tidySchedule(settings.schedule) };
}
