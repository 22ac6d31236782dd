import type { Setting } from '../exercises/index.ts';
import type { Timeline } from '../routines/index.ts';
import type { Settings } from '../settings/index.ts';

/** What a page may ask of the background. */
export type Command =
  /** The page chose the routine and laid it out; only a page knows the catalogue. */
  | {
      readonly kind: 'start-session';
      readonly setting: Setting;
      readonly minutes: number;
      readonly timeline: Timeline;
    }
  | { readonly kind: 'pause-session' }
  | { readonly kind: 'resume-session' }
  | { readonly kind: 'step-back' }
  | { readonly kind: 'skip-step' }
  | { readonly kind: 'end-session' }
  | { readonly kind: 'close-finished' }
  /** The journal refused completions; offer them to it once more. */
  | { readonly kind: 'keep-again' }
  | { readonly kind: 'snooze' }
  | { readonly kind: 'skip-break' }
  | { readonly kind: 'move-already' }
  | { readonly kind: 'pause'; readonly until: PauseEnd }
  | { readonly kind: 'resume' }
  | { readonly kind: 'close-notices' }
  | { readonly kind: 'change-settings'; readonly settings: Settings }
  /** A page opened: nothing changes but what time changed, and what should be true outside is made true again. */
  | { readonly kind: 'check-in' };

/** How long to be quiet: for an hour, or until work begins on another day. */
export type PauseEnd = 'hour' | 'tomorrow';

/** A command as it travels. `id` is made once by the page, so that a second delivery counts once. */
export interface CommandMessage {
  readonly id: string;
  readonly command: Command;
}
