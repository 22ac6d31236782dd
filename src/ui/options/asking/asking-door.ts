import type { Channel } from '../../../breaks/index.ts';
import type { PromptRecord } from '../../../journal/index.ts';

/** What the browser says of a try: it put the question up, it would not, or it has been told not to. */
export type Tried = 'shown' | 'failed' | 'denied';

/** The systems for which there is something to say on notifications. */
export const systems = ['win', 'mac', 'linux', 'cros', 'other'] as const;
export type System = (typeof systems)[number];

/** The browser's leave for something that it asks the person about; only straight from a press. */
export interface Leave {
  ask(): Promise<boolean>;
  isGiven(): Promise<boolean>;
  giveBack(): Promise<void>;
  /** Calls back when the browser's own settings gave or took leave; answers what ends that. */
  watch(onChange: () => void): () => void;
}

/** What the settings on asking have of the world. */
export interface AskingDoor {
  /** Puts a question up that is only a try. */
  try(channel: Channel): Promise<Tried>;
  readonly bannerLeave: Leave;
  system(): Promise<System>;
  /** The questions that were asked lately, newest first. */
  readPrompts(): Promise<readonly PromptRecord[]>;
}
