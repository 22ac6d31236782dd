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

/** The same where what is missing takes its default. */
// @__NO_SIDE_EFFECTS__
const withDefaults = <Value extends object>(
  entries: { readonly [Field in keyof Value]: v.GenericSchema<unknown, Value[Field]> },
  defaults: Value,
): v.GenericSchema<unknown, Value> =>
  fields(
    Object.fromEntries(
      Object.keys(entries).map((key) => [
        key,
        v.optional(entries[key as keyof Value], defaults[key as keyof Value]),
      ]),
    ),
  ) as never;

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

/** The whole catalogue, and many of somebody's own. */
const mostWithout = 100;

/** The longest name of a voice on any system known is a tenth of this. */
const mostOfAVoice = 500;

/** Complete settings of the right shape, sound or not: what is missing takes its default, what is unknown is dropped. */
export const settingsShape: v.GenericSchema<unknown, Settings> = /* @__PURE__ */ withDefaults(
  {
    schedule: withDefaults(
      { week: weekShape, changes: v.array(changeShape), zone: v.string() },
      defaultSettings.schedule,
    ),
    limitMin: v.number(),
    idleBreakMin: v.number(),
    lockBreakMin: v.number(),
    setting: v.picklist(settingChoices),
    minutes: v.picklist(minuteChoices),
    level: v.picklist(levels),
    snoozeMin: v.number(),
    maxSnoozes: v.number(),
    idleMeans: v.picklist(absenceMeanings),
    lockMeans: v.picklist(absenceMeanings),
    sleepMeans: v.picklist(absenceMeanings),
    sleepBreakMin: v.number(),
    watchingMin: v.number(),
    standingLimitMin: v.number(),
    windowMin: v.number(),
    fullScreenHoldMin: v.number(),
    callHoldMin: v.number(),
    profile: v.object({
      limits: atMost(limits.length, v.picklist(limits)),
      deepStretches: v.boolean(),
      skirt: v.boolean(),
      without: atMost(mostWithout, v.custom<ExerciseId>(isExerciseId)),
    }),
    sound: v.object({
      cues: v.picklist(cueSounds),
      voice: v.nullable(text(0, mostOfAVoice)),
      rate: between(soundLimits.rate.min, soundLimits.rate.max),
      volume: between(soundLimits.volume.min, soundLimits.volume.max),
      counts: v.boolean(),
    }),
    bridgeHoldS: v.number(),
    circleS: v.number(),
    breathS: v.number(),
    circlesPerSide: v.boolean(),
    hipsHurtOn: v.nullable(text(0, 10)),
  },
  defaultSettings,
);

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
