import type { Channel } from '../breaks/index.ts';
import { defaultPace, paceLimits } from '../exercises/index.ts';
import type { Level, Pace, Setting } from '../exercises/index.ts';
import type { Profile } from '../routines/index.ts';
import { defaultSchedule } from '../schedule/index.ts';
import type { Schedule } from '../schedule/index.ts';
import { defaultSound } from './sound.ts';
import type { PromptSound, Sound } from './sound.ts';

/** The lengths a break may usually have. */
export const minuteChoices = [1, 2, 3, 5, 10] as const;
export type Minutes = (typeof minuteChoices)[number];

/** What somebody says about themselves, and so decides which exercises suit. */
export type Person = Pick<Profile, 'limits' | 'deepStretches' | 'skirt' | 'without'>;

/** Everything that a person may choose, complete: whoever gets settings need not look for defaults. */
export interface Settings extends Pace {
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
  /** How long "later" puts a prompt off, and how often in a row. */
  readonly snoozeMin: number;
  readonly maxSnoozes: number;
  /** What each kind of absence means for the sitting clock. */
  readonly idleMeans: AbsenceMeaning;
  readonly lockMeans: AbsenceMeaning;
  readonly sleepMeans: AbsenceMeaning;
  /** A machine asleep for this long counts as a break. */
  readonly sleepBreakMin: number;
  /** Reading or watching without input counts as sitting for this long; 0 for not at all. */
  readonly watchingMin: number;
  /** How long one may stand at a standing desk before a break is due. */
  readonly standingLimitMin: number;
  /** How long a due break waits for a good moment; 0 for not at all. */
  readonly windowMin: number;
  /** How long a full screen, and a call, hold the question up before the badge says that a break is due. */
  readonly fullScreenHoldMin: number;
  readonly callHoldMin: number;
  /** The ways in which the question is put, in their order, each a minute after the one before; none for the badge alone. */
  readonly channels: readonly Channel[];
  readonly promptSound: PromptSound;
  /** Where sound is a call, as hosts, `*.` before one for all under it; none where calls are not to be noticed. */
  readonly callSites: readonly string[];
  /** The local day, YYYY-MM-DD, on which somebody said that their hips hurt; it holds for that day alone. */
  readonly hipsHurtOn: string | null;
  /** What the person says about themselves. */
  readonly profile: Person;
  readonly sound: Sound;
}

/** An absence is ignored, stops the clock, or stops it and is a break once it has lasted long enough. */
export const absenceMeanings = ['nothing', 'pause', 'break'] as const;
export type AbsenceMeaning = (typeof absenceMeanings)[number];

/** The settings that are numbers. */
export type NumberSetting =
  | 'limitMin'
  | 'idleBreakMin'
  | 'lockBreakMin'
  | 'sleepBreakMin'
  | 'snoozeMin'
  | 'maxSnoozes'
  | 'watchingMin'
  | 'standingLimitMin'
  | 'windowMin'
  | 'fullScreenHoldMin'
  | 'callHoldMin'
  | keyof typeof paceLimits;

/** The least and the most that a number may be, both included, in whole units. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly unit: 'minute' | 'second' | 'time';
}

/**
 * What forms offer and the check holds to. Sitting is mostly interrupted after 20 to 60 min in trials and
 * guidance; one minute is allowed so that a prompt can be tried, four hours so that a long film can be.
 */
export const limits: Readonly<Record<NumberSetting, Limits>> = {
  limitMin: { min: 1, max: 240, unit: 'minute' },
  idleBreakMin: { min: 1, max: 60, unit: 'minute' },
  lockBreakMin: { min: 1, max: 60, unit: 'minute' },
  sleepBreakMin: { min: 1, max: 60, unit: 'minute' },
  snoozeMin: { min: 1, max: 60, unit: 'minute' },
  maxSnoozes: { min: 0, max: 10, unit: 'time' },
  watchingMin: { min: 0, max: 240, unit: 'minute' },
  standingLimitMin: { min: 5, max: 240, unit: 'minute' },
  windowMin: { min: 0, max: 60, unit: 'minute' },
  fullScreenHoldMin: { min: 0, max: 480, unit: 'minute' },
  callHoldMin: { min: 0, max: 480, unit: 'minute' },
  bridgeHoldS: { ...paceLimits.bridgeHoldS, unit: 'second' },
  circleS: { ...paceLimits.circleS, unit: 'second' },
  breathS: { ...paceLimits.breathS, unit: 'second' },
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
  maxSnoozes: 3,
  idleMeans: 'break',
  lockMeans: 'break',
  sleepMeans: 'break',
  sleepBreakMin: 5,
  watchingMin: 60,
  standingLimitMin: 60,
  windowMin: 10,
  fullScreenHoldMin: 45,
  callHoldMin: 120,
  channels: ['notification'],
  promptSound: 'none',
  callSites: [],
  hipsHurtOn: null,
  profile: { limits: [], deepStretches: false, skirt: false, without: [] },
  sound: defaultSound,
  ...defaultPace,
};
