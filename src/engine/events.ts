import type { Channel } from '../breaks/index.ts';
import type { Command } from './commands.ts';
import type { Surroundings } from './presence.ts';

/** What can be said to a question where it is put. */
export type PromptAnswer = 'start' | 'one-minute' | 'snooze' | 'skip';

/** What can happen to the background, as facts in the past tense. */
export type EngineEvent =
  /** The background began to run, for whatever reason; every wake-up of a killed one comes through here. */
  | { readonly kind: 'background-started'; readonly seen: Surroundings }
  | { readonly kind: 'alarm-rang'; readonly seen: Surroundings }
  | { readonly kind: 'presence-changed'; readonly seen: Surroundings }
  /** A switch between tasks: a good moment for a question. */
  | { readonly kind: 'moment-came' }
  /** The question stands in the channel, or it could not be put there, or the page it stood in has taken it away. */
  | {
      readonly kind: 'channel-tried';
      readonly promptId: string;
      readonly channel: Channel;
      readonly isUp: boolean;
    }
  | { readonly kind: 'prompt-closed'; readonly promptId: string }
  | {
      readonly kind: 'prompt-answered';
      readonly promptId: string;
      readonly answer: PromptAnswer;
      readonly through: Channel;
    }
  | { readonly kind: 'player-opened' }
  | { readonly kind: 'welcome-opened' }
  | { readonly kind: 'completion-kept'; readonly id: string }
  | { readonly kind: 'completion-refused'; readonly id: string }
  /** The journal has what came with a copy. */
  | { readonly kind: 'import-kept' }
  | { readonly kind: 'import-refused' }
  | { readonly kind: 'prompt-kept'; readonly id: string }
  | { readonly kind: 'prompt-refused'; readonly id: string }
  | { readonly kind: 'settings-changed' }
  /** The sync area was given what is chosen here, or had it already. */
  | { readonly kind: 'choices-shared' }
  | { readonly kind: 'choices-were-shared' }
  | { readonly kind: 'sharing-refused' }
  /** A newer version of Limber is there; it is put in place when nobody is in a session. */
  | { readonly kind: 'update-became-available' }
  | { readonly kind: 'commanded'; readonly id: string; readonly command: Command };
