import type { Level, Setting } from '../exercises/index.ts';
import { defaultSchedule } from '../schedule/index.ts';
import type { Schedule } from '../schedule/index.ts';

/** The lengths a break may usually have. */
export const minuteChoices = [1, 2, 3, 5] as const;
export type Minutes = (typeof minuteChoices)[number];

/** Everything that a person may choose, complete: whoever gets settings need not look for defaults. */
export interface Settings {
  /** When Limber is on. */
  readonly schedule: Schedule;
  /** How long one may sit before a break is due. */
  readonly limitMin: number;
  /** Without input for this long counts as a break. */
  readonly idleBreakMin: number;
  /** A screen locked for this long counts as a break. */
  readonly lockBreakMin: number;
  /** Where breaks are usually done. */
  readonly setting: Setting;
  /** How long breaks usually are. */
  readonly minutes: Minutes;
  readonly level: Level;
  /** How long "later" puts a prompt off. */
  readonly snoozeMin: number;
}

/** The settings that are numbers. */
export type NumberSetting = 'limitMin' | 'idleBreakMin' | 'lockBreakMin' | 'snoozeMin';

/** The least and the most that a number may be, both included, in whole units. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly unit: 'minute';
}

/**
 * What forms offer and the check holds to. Sitting is mostly interrupted after 20 to 60 min in trials and
 * guidance; one minute is allowed so that a prompt can be tried, four hours so that a long film can be.
 */
export const limits: Readonly<Record<NumberSetting, Limits>> = {
  limitMin: { min: 1, max: 240, unit: 'minute' },
  idleBreakMin: { min: 1, max: 60, unit: 'minute' },
  lockBreakMin: { min: 1, max: 60, unit: 'minute' },
  snoozeMin: { min: 1, max: 60, unit: 'minute' },
};

/** What holds until somebody chooses otherwise. */
export const defaultSettings: Settings = {
  schedule: defaultSchedule,
  limitMin: 45,
  idleBreakMin: 5,
  lockBreakMin: 2,
  setting: 'seated',
  minutes: 3,
  level: 'gentle',
  snoozeMin: 5,
};
