import { limits } from '../../settings/index.ts';
import type { NumberSetting, Settings } from '../../settings/index.ts';
import { readWeek, weekDraftOf } from './week-draft.ts';
import type { WeekDraft } from './week-draft.ts';

/** The settings as they stand in the fields. */
export type Draft = Pick<
  Settings,
  'setting' | 'minutes' | 'level' | 'profile' | 'sound' | 'circlesPerSide' | 'callSites'
> & {
  readonly week: WeekDraft;
  readonly numbers: Readonly<Record<NumberSetting, string>>;
};

export const numberSettings = Object.keys(limits) as readonly NumberSetting[];

export function draftOf(settings: Settings): Draft {
  const { schedule, setting, minutes, level, profile, sound, circlesPerSide, callSites } = settings;
  const numbers = Object.fromEntries(numberSettings.map((name) => [name, String(settings[name])])) as Record<
    NumberSetting,
    string
  >;
  return {
    week: weekDraftOf(schedule.week),
    numbers,
    setting,
    minutes,
    level,
    profile,
    sound,
    circlesPerSide,
    callSites,
  };
}

/** The number in a field; null when it is none that may be saved. */
export function readNumber(name: NumberSetting, text: string): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null;
  const value = Number(text);
  const { min, max } = limits[name];
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
    ...numbers,
    schedule: week.ok ? { ...saved.schedule, week: week.week } : saved.schedule,
    setting: draft.setting,
    minutes: draft.minutes,
    level: draft.level,
    profile: draft.profile,
    sound: draft.sound,
    circlesPerSide: draft.circlesPerSide,
    callSites: draft.callSites,
  };
}

/** Whether every field can be saved as it stands. */
export function isRight(draft: Draft): boolean {
  return (
    readWeek(draft.week).ok && numberSettings.every((name) => readNumber(name, draft.numbers[name]) !== null)
  );
}

/** Whether two settings say the same. Both come in the order of the schema. */
export function isSame(one: Settings, other: Settings): boolean {
  const names = Object.keys(one) as (keyof Settings)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
