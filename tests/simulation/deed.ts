import type { Channel, SeenHold } from '../../src/breaks/index.ts';
import type { Command, PromptAnswer } from '../../src/engine/index.ts';
import type { SettingsPatch } from '../../src/settings/index.ts';
import type { AskedFor } from './policies.ts';
import type { Move } from './shadow-session.ts';

/** One thing that a person, the machine or bad luck does. A week is a list of these. */
export type Deed =
  | { readonly kind: 'work'; readonly min: number }
  | { readonly kind: 'leave'; readonly min: number }
  | { readonly kind: 'lock'; readonly min: number }
  | { readonly kind: 'sleep'; readonly min: number }
  /** No input, while the tab in front plays sound. */
  | { readonly kind: 'watch'; readonly min: number }
  /** Something holds the question up. */
  | { readonly kind: 'hold'; readonly hold: SeenHold; readonly min: number }
  /** A calendar with one meeting is taken, in place of what it said before. */
  | { readonly kind: 'meet'; readonly calendar: string; readonly inMin: number; readonly min: number }
  /** Works until asked, for an hour and a half at most, and answers. */
  | { readonly kind: 'answer'; readonly how: PromptAnswer | 'close'; readonly twice: boolean }
  /** The break is put off again and again. */
  | { readonly kind: 'put-off' }
  /** A session is begun, and a step of it skipped by a press that is delivered twice. */
  | { readonly kind: 'skip-twice' }
  /** A session is begun, and this is done in it, each so long after the one before. */
  | {
      readonly kind: 'play';
      readonly command: Command;
      readonly moves: readonly { readonly afterMs: number; readonly move: Move | 'restart' | 'kill' }[];
    }
  /** A newer version of Limber is there. */
  | { readonly kind: 'update' }
  | { readonly kind: 'command'; readonly command: Command; readonly twice: boolean }
  /** Two popups are open, and the notification stands beside them: all are pressed at once. */
  | {
      readonly kind: 'popups';
      readonly first: Command;
      readonly second: Command;
      readonly sameId: boolean;
      readonly prompt: 'start' | 'snooze' | null;
    }
  | { readonly kind: 'edit'; readonly changes: SettingsPatch }
  /** The person's organisation asks for something else. */
  | { readonly kind: 'govern'; readonly asked: AskedFor }
  | { readonly kind: 'restart'; readonly keepsAlarm: boolean }
  | { readonly kind: 'travel'; readonly zone: string }
  /** The clock is set by hand, or by a time server. */
  | { readonly kind: 'set-clock'; readonly byMin: number }
  /** The background dies at its nth call into the browser from now, before or after the call takes effect. */
  | { readonly kind: 'die'; readonly inCalls: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'kill' }
  /** Storage refuses the next so many writes. */
  | { readonly kind: 'fill-disk'; readonly writes: number }
  /** From now on nothing can be shown in these channels, and in no others. */
  | { readonly kind: 'refuse'; readonly channels: readonly Channel[] }
  /** The next player that is opened never comes up. */
  | { readonly kind: 'lose-player' }
  /** So many small windows refuse to be closed. */
  | { readonly kind: 'stick-windows'; readonly windows: number }
  /** The person closes the small window, of which nobody is told. */
  | { readonly kind: 'close-window' }
  /** So many looks around are answered with an error, or never. */
  | { readonly kind: 'blind'; readonly how: 'failedLooks' | 'hangingLooks'; readonly looks: number }
  /** The alarm rings this much too late, once. */
  | { readonly kind: 'delay-alarm'; readonly min: number };
