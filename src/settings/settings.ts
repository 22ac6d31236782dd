import type { Level, Setting } from '../exercises/index.ts';
import { defaultSchedule } from '../schedule/index.ts';
import type { Schedule } from '../schedule/index.ts';

/** How long a break may be asked for. */
export const minuteChoices = [1, 2, 3, 5] as const;
export type Minutes = (typeof minuteChoices)[number];

/** Everything that a person may choose, complete: whoever gets settings need not look for defaults. */
export interface Settings {
  readonly schedule: Schedule;
  /** How long one may sit before a break is due. */
  readonly limitMin: number;
  /** An absence without input this long is a natural break. */
  readonly idleBreakMin: number;
  /** An absence behind a locked screen this long is a natural break. */
  readonly lockBreakMin: number;
  readonly snoozeMin: number;
  /** Where the person usually moves, and for how long. */
  readonly setting: Setting;
  readonly minutes: Minutes;
  readonly level: Level;
}

/** The settings that are numbers. */
export type NumberSetting = 'limitMin' | 'idleBreakMin' | 'lockBreakMin' | 'snoozeMin';

/**
 * What each number may be, in minutes. Sitting is mostly interrupted after 20 to 60 min in trials and guidance;
 * one minute is allowed so that a prompt can be tried, four hours so that a long film can be.
 */
export const limits: Readonly<Record<NumberSetting, { readonly min: number; readonly max: number }>> = {
  limitMin: { min: 1, max: 240 },
  idleBreakMin: { min: 1, max: 60 },
  lockBreakMin: { min: 1, max: 60 },
  snoozeMin: { min: 1, max: 60 },
};

/** What holds until the person says otherwise. */
export const defaultSettings: Settings = {
  schedule: defaultSchedule,
  limitMin: 45,
  idleBreakMin: 5,
  lockBreakMin: 2,
  snoozeMin: 5,
  setting: 'seated',
  minutes: 3,
  level: 'gentle',
};
