import * as v from 'valibot';
import { levels, settings as movementSettings } from '../exercises/index.ts';
import { checkWeek, maxSpansPerDay } from '../schedule/index.ts';
import { defaultSettings, limits, minuteChoices } from './settings.ts';
import type { NumberSetting, Settings } from './settings.ts';

const minutesWithin = (name: NumberSetting) =>
  v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(limits[name].min), v.maxValue(limits[name].max)),
    defaultSettings[name],
  );

const day = v.pipe(
  v.array(v.object({ fromMin: v.number(), toMin: v.number() })),
  v.maxLength(maxSpansPerDay),
);

const weekSchema = v.pipe(
  v.object({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  }),
  v.check((week) => checkWeek(week).length === 0),
);

/** Settings as they are stored and sent. What is missing takes its default; what is unknown is dropped. */
export const settingsSchema = v.object({
  schedule: v.optional(
    v.object({ week: weekSchema }),
    defaultSettings.schedule as { week: v.InferOutput<typeof weekSchema> },
  ),
  limitMin: minutesWithin('limitMin'),
  idleBreakMin: minutesWithin('idleBreakMin'),
  lockBreakMin: minutesWithin('lockBreakMin'),
  snoozeMin: minutesWithin('snoozeMin'),
  setting: v.optional(v.picklist(movementSettings), defaultSettings.setting),
  minutes: v.optional(v.picklist(minuteChoices), defaultSettings.minutes),
  level: v.optional(v.picklist(levels), defaultSettings.level),
});

/** The settings that a value of the present version holds, or null when it makes no sense. */
export function parseSettings(data: unknown): Settings | null {
  const parsed = v.safeParse(settingsSchema, data);
  return parsed.success ? parsed.output : null;
}
