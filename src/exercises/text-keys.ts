import type { Exercise } from './exercise.ts';

/** The locale keys of an exercise's words. */
export interface TextKeys {
  readonly name: string;
  /** One line: how to get there. */
  readonly summary: string;
  readonly steps: readonly string[];
  /** Short enough to speak while it is done. */
  readonly cue: string;
  readonly mistakes: readonly string[];
  readonly caution: string;
  /** Where the amounts come from, in words. */
  readonly source: string;
}

/** Where an exercise's words are in the locale files. Steps and mistakes are lists there, counted from 0. */
export function textKeys(exercise: Pick<Exercise, 'id' | 'steps' | 'mistakes'>): TextKeys {
  const at = `exercise.${exercise.id}`;
  const list = (name: string, length: number) => Array.from({ length }, (_, i) => `${at}.${name}.${i}`);
  return {
    name: `${at}.name`,
    summary: `${at}.summary`,
    steps: list('steps', exercise.steps),
    cue: `${at}.cue`,
    mistakes: list('mistakes', exercise.mistakes),
    caution: `${at}.caution`,
    source: `${at}.source`,
  };
}
