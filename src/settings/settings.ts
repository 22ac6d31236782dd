import type { Channel } from '../breaks/index.ts';
import type { Level, Pace, Setting } from '../exercises/index.ts';
import type { breakMinutes, Profile } from '../routines/index.ts';
import type { Schedule } from '../schedule/index.ts';
import type { PromptSound, Sound } from './sound.ts';

/** The lengths a break may usually have. */
export type Minutes = (typeof breakMinutes)[number];

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
  /** What is chosen travels to the person's other devices, as far as the browser's own sync carries it. */
  readonly syncs: boolean;
}

/** An absence is ignored, stops the clock, or stops it and is a break once it has lasted long enough. */
export const absenceMeanings = ['nothing', 'pause', 'break'] as const;
export type AbsenceMeaning = (typeof absenceMeanings)[number];
