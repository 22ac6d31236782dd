import type { Presence } from '../sitting/index.ts';
import type { Command } from './commands.ts';

/** What can happen to the background, as facts in the past tense. */
export type EngineEvent =
  /** The background began to run, for whatever reason; every wake-up of a killed one comes through here. */
  | { readonly kind: 'background-started'; readonly presence: Presence }
  | { readonly kind: 'alarm-rang'; readonly presence: Presence }
  | { readonly kind: 'presence-changed'; readonly presence: Presence }
  | { readonly kind: 'prompt-shown' }
  | { readonly kind: 'prompt-blocked' }
  | { readonly kind: 'prompt-closed'; readonly promptId: string }
  | { readonly kind: 'prompt-answered'; readonly promptId: string; readonly answer: 'start' | 'snooze' }
  | { readonly kind: 'player-opened' }
  | { readonly kind: 'completion-kept'; readonly id: string }
  | { readonly kind: 'completion-refused'; readonly id: string }
  | { readonly kind: 'settings-changed' }
  | { readonly kind: 'commanded'; readonly id: string; readonly command: Command };
