import type { Schedule } from '../../schedule/index.ts';
import { fields, numberSettings } from '../../settings/index.ts';
import type { NumberSetting, Settings } from '../../settings/index.ts';
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

/** What can be saved of these fields alone; everything else stays as it is saved. */
export function savableOf(draft: Draft, names: ReadonlySet<keyof Settings>, saved: Settings): Settings {
  const typed = Object.entries(savable(draft, saved)).filter(([name]) => names.has(name as keyof Settings));
  return { ...saved, ...Object.fromEntries(typed) };
}

/** The settings whose fields stand otherwise in the other, right or not. */
export function touchedNames(before: Draft, after: Draft): readonly (keyof Settings)[] {
  const flat = ({ week, zone, numbers, chosen }: Draft) => ({
    schedule: [week, zone],
    ...numbers,
    ...chosen,
  });
  const [one, other] = [flat(before), flat(after)];
  return (Object.keys(one) as (keyof typeof one)[]).filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
}

/** Whether what stands in the fields of a setting can be saved. */
export function isRightIn(draft: Draft, name: keyof Settings): boolean {
  if (name === 'schedule') return readWeek(draft.week).ok;
  return !isNumberSetting(name) || readNumber(name, draft.numbers[name]) !== null;
}

/** Whether every field can be saved as it stands. */
export function isRight(draft: Draft): boolean {
  return isRightIn(draft, 'schedule') && numberSettings.every((name) => isRightIn(draft, name));
}

const isNumberSetting = (name: keyof Settings): name is NumberSetting => fields[name].kind === 'number';

/** Whether two settings say the same. Both come in the order of the schema. */
export function isSame(one: Settings, other: Settings): boolean {
  const names = Object.keys(one) as (keyof Settings)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
