import type { Schedule } from '../../schedule/index.ts';
import { fieldNames, fields, fieldsOf, numberSettings, patchOf, textOf } from '../../settings/index.ts';
import type { FieldName, NumberSetting, Settings, SettingsPatch } from '../../settings/index.ts';
import { readWeek, weekDraftOf } from './week-draft.ts';
import type { WeekDraft } from './week-draft.ts';

/** What is chosen at one go, and so always right. */
type Chosen = Omit<Settings, NumberSetting | 'schedule' | 'hipsHurtOn'>;

/** The settings as they stand in the fields. */
export interface Draft {
  readonly week: WeekDraft;
  readonly zone: Schedule['zone'];
  readonly numbers: Readonly<Record<NumberSetting, string>>;
  readonly chosen: Chosen;
}

/** The fields that a draft has. Days off are changed in their own section, and sore hips where a routine is offered. */
export const draftFields: readonly FieldName[] = fieldNames.filter(
  (name) => name !== 'schedule.changes' && name !== 'hipsHurtOn',
);

export function draftOf(settings: Settings): Draft {
  const texts = numberSettings.map((name) => [name, String(settings[name])]);
  return {
    week: weekDraftOf(settings.schedule.week),
    zone: settings.schedule.zone,
    numbers: Object.fromEntries(texts) as Record<NumberSetting, string>,
    chosen: chosenOf(settings),
  };
}

/** What of the settings is chosen at one go. */
export function chosenOf(settings: Settings): Chosen {
  const typed: readonly string[] = [...numberSettings, 'schedule', 'hipsHurtOn'];
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => !typed.includes(name)),
  ) as unknown as Chosen;
}

/** The number in a field; null when it is none that may be saved. */
export function readNumber(name: NumberSetting, text: string): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null;
  const value = Number(text);
  const { min, max } = fields[name];
  return value >= min && value <= max ? value : null;
}

/** What can be saved: every field that is right, and what is saved already in place of those that are not. */
export function savable(draft: Draft, saved: Settings): Settings {
  const week = readWeek(draft.week);
  const numbers = Object.fromEntries(
    numberSettings.map((name) => [name, readNumber(name, draft.numbers[name]) ?? saved[name]]),
  ) as Record<NumberSetting, number>;
  return {
    ...saved,
    ...draft.chosen,
    ...numbers,
    schedule: { ...saved.schedule, zone: draft.zone, week: week.ok ? week.week : saved.schedule.week },
  };
}

/** What can be saved of these fields: those that are right. */
export function savableOf(draft: Draft, names: ReadonlySet<FieldName>, saved: Settings): SettingsPatch {
  return patchOf(
    savable(draft, saved),
    [...names].filter((name) => isRightIn(draft, name)),
  );
}

/** The fields that differ between two drafts, right or not. */
export function touchedNames(before: Draft, after: Draft): readonly FieldName[] {
  const [one, other] = [fieldByField(before), fieldByField(after)];
  return draftFields.filter((name) => textOf(one[name]) !== textOf(other[name]));
}

/** What stands in each field. */
function fieldByField({ week, zone, numbers, chosen }: Draft): Readonly<Partial<Record<FieldName, unknown>>> {
  const taken = Object.fromEntries(fieldsOf(chosen));
  return { 'schedule.week': week, 'schedule.zone': zone, ...numbers, ...taken };
}

/** Whether a field can be saved as it stands. */
export function isRightIn(draft: Draft, name: FieldName): boolean {
  if (name === 'schedule.week') return readWeek(draft.week).ok;
  return !isNumberField(name) || readNumber(name, draft.numbers[name]) !== null;
}

/** Whether every field can be saved as it stands. */
export function isRight(draft: Draft): boolean {
  return draftFields.every((name) => isRightIn(draft, name));
}

export const isNumberField = (name: FieldName): name is NumberSetting =>
  (numberSettings as readonly FieldName[]).includes(name);
