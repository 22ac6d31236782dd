import type { BusyCalendar } from '../breaks/index.ts';
import type { Setting } from '../exercises/index.ts';
import type { Answer, Records } from '../journal/index.ts';
import type { Timeline } from '../routines/index.ts';
import type { Settings, SettingsPatch } from '../settings/index.ts';

/** What a page may ask of the background. */
export type Command =
  /** The page chose the routine and laid it out; only a page knows the catalogue. */
  | {
      readonly kind: 'start-session';
      readonly setting: Setting;
      readonly minutes: number;
      readonly timeline: Timeline;
    }
  /** Asked for where no page is: a player is opened, which begins it. */
  | { readonly kind: 'wish-session' }
  | { readonly kind: 'pause-session' }
  | { readonly kind: 'resume-session' }
  | { readonly kind: 'step-back' }
  | { readonly kind: 'skip-step' }
  /** Ends it early; `undo-end` takes that back for a few seconds. */
  | { readonly kind: 'end-session' }
  | { readonly kind: 'undo-end' }
  | { readonly kind: 'close-finished' }
  /** The journal refused completions; offer them to it once more. */
  | { readonly kind: 'keep-again' }
  | { readonly kind: 'snooze'; readonly minutes: number }
  /** For as long as the settings say. */
  | { readonly kind: 'wish-snooze' }
  /** The reason is the person's own and may be left out. */
  | { readonly kind: 'skip-break'; readonly reason: SkipReason | null }
  | { readonly kind: 'move-already' }
  /** "I'm standing now", and back to sitting. */
  | { readonly kind: 'stand' }
  | { readonly kind: 'sit' }
  | { readonly kind: 'pause'; readonly until: PauseEnd }
  | { readonly kind: 'resume' }
  | { readonly kind: 'close-notices' }
  /** Carries the fields that change and no others, so that two pages do not undo each other's changes. */
  | { readonly kind: 'change-settings'; readonly changes: SettingsPatch }
  /** How the hips felt after the session of this id; of one that still runs, it ends that session. */
  | { readonly kind: 'report'; readonly completionId: string; readonly answer: Answer }
  /** How they are on the day after; null for no answer, which is not asked for again. */
  | { readonly kind: 'report-morning'; readonly completionId: string; readonly score: number | null }
  /** Pages check what a plan says, for they alone know the catalogue. Null for the one that comes with Limber. */
  | { readonly kind: 'change-plan'; readonly plan: object | null }
  /** When the person is busy by a calendar file, in place of what a file of the same name said. */
  | { readonly kind: 'take-busy'; readonly calendar: BusyCalendar }
  | { readonly kind: 'drop-busy'; readonly name: string }
  /** What a page read from a copy and compared with what is here: all of it is taken, or nothing. */
  | ({ readonly kind: 'take-copy' } & TakenCopy)
  /** A page opened: nothing changes but what time changed, and what should be true outside is made true again. */
  | { readonly kind: 'check-in' };

/** What of a copy is to be taken. Of its records, those that the journal lacks, or knows less of. */
export interface TakenCopy extends Records {
  /** In place of those that hold; null to leave them. */
  readonly settings: Settings | null;
  /** In place of the one that holds, as in `change-plan`; absent to leave it. */
  readonly plan?: object | null;
  /** In place of those that are here; absent to leave them. */
  readonly calendars?: readonly BusyCalendar[];
}

export const hasRecords = ({ completions, prompts }: Records): boolean =>
  completions.length + prompts.length > 0;

/** Why a break is not for now. */
export const skipReasons = ['meeting', 'focus', 'sore', 'moved'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** How long "pause for a while" may last. */
export const pauseMinutes = [30, 60, 120, 240] as const;

/** How long to be quiet: for a while, until work begins on another day, or until an instant. */
export type PauseEnd =
  | { readonly kind: 'minutes'; readonly minutes: (typeof pauseMinutes)[number] }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'at'; readonly at: number };

/** A command as it travels. `id` is made once by the page, so that a second delivery counts once. */
export interface CommandMessage {
  readonly id: string;
  readonly command: Command;
}
