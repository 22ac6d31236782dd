import { isExerciseId } from '../exercises/index.ts';
import { tidySchedule } from '../schedule/index.ts';
import {
  atMost,
  between,
  flag,
  isRecord,
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
import { isCallSite } from './call-sites.ts';
import { checkSettings } from './check.ts';
import type { Field } from './field.ts';
import { isFieldName } from './field-names.ts';
import { defaultSettings, fields } from './fields.ts';
import { applyPatch, patchOf } from './patch.ts';
import type { SettingsPatch } from './patch.ts';
import type { Settings } from './settings.ts';

// Whatever makes a shape is marked as free of side effects, so that a page which takes something else from this
// folder gets no schema.

/** An object in which what is missing takes its default. */
// @__NO_SIDE_EFFECTS__
const withDefaults = (shapes: Fields, defaults: object): Shape<object> =>
  object(
    Object.fromEntries(
      Object.entries(shapes).map(([name, shape]) => [
        name,
        (raw: unknown) => (raw === undefined ? defaults[name as keyof typeof defaults] : shape(raw)),
      ]),
    ),
  );

const spans = atMost(Infinity, object({ fromMin: number, toMin: number }));

const week = object({
  monday: spans,
  tuesday: spans,
  wednesday: spans,
  thursday: spans,
  friday: spans,
  saturday: spans,
  sunday: spans,
});

const change = object({
  fromDay: text(),
  toDay: text(),
  yearly: flag,
  spans,
  name: orAbsent(text()),
});

const listed = { site: like(isCallSite), exercise: like((raw) => isExerciseId(raw)) };

/** What a value of this setting looks like; what the schedule may say is asked of its own check. */
// @__NO_SIDE_EFFECTS__
function shapeOf(field: Field): Shape<unknown> {
  switch (field.kind) {
    case 'number':
      return between(field.min, field.max);
    case 'choice':
      return oneOf(field.of);
    case 'several':
      return such(
        atMost(field.of.length, oneOf(field.of)),
        (chosen) => new Set(chosen).size === chosen.length,
      );
    case 'flag':
      return flag;
    case 'text':
      return orNull(text(0, field.most));
    case 'list':
      return atMost(field.most, listed[field.of]);
    case 'group':
      return object(shapesOf(field.fields));
    case 'schedule':
      return withDefaults({ week, changes: atMost(Infinity, change), zone: text() }, field.default);
  }
}

// @__NO_SIDE_EFFECTS__
function shapesOf(described: Readonly<Record<string, Field>>): Fields {
  return Object.fromEntries(Object.entries(described).map(([name, field]) => [name, shapeOf(field)]));
}

// @__NO_SIDE_EFFECTS__
function shapeOfAll(): Shape<Settings> {
  const complete = withDefaults(shapesOf(fields), defaultSettings) as Shape<Settings>;
  return (raw) => {
    const settings = complete(raw);
    return settings === refused || checkSettings(settings).length > 0 ? refused : tidied(settings);
  };
}

/** Settings as they are stored and sent: complete, sound and tidy, or refused as a whole. What is unknown is dropped. */
export const settingsSchema = /* @__PURE__ */ shapeOfAll();

/** A patch as it is sent: known fields, each with a sound and tidy value, or refused as a whole. */
export const settingsPatchSchema: Shape<SettingsPatch> = (raw) => {
  if (!isRecord(raw) || Object.values(raw).includes(undefined)) return refused;
  const names = Object.keys(raw);
  if (!names.every(isFieldName)) return refused;
  const settings = settingsSchema(applyPatch(defaultSettings, raw));
  return settings === refused ? refused : patchOf(settings, names);
};

/** Sound settings whose spans are in order, and one where they touch. */
function tidied(settings: Settings): Settings {
  return { ...settings, schedule: tidySchedule(settings.schedule) };
}
