/** How a session is told to the ear: spoken, by chimes, or not at all. What is told can always be read. */
export const cueSounds = ['voice', 'chimes', 'silent'] as const;
export type CueSound = (typeof cueSounds)[number];

/** What is heard when a question is put. */
export const promptSounds = ['none', 'chime'] as const;
export type PromptSound = (typeof promptSounds)[number];

export interface Sound {
  readonly cues: CueSound;
  /** The `voiceURI` of an installed voice; null for the first one of the language. */
  readonly voice: string | null;
  /** How fast it speaks, and how loud everything is, in percent of what is usual. */
  readonly rate: number;
  readonly volume: number;
  /** Every tenth repetition, breath and circle is told as well. */
  readonly counts: boolean;
}
