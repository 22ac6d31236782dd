import { text } from './texts.ts';

/** The seconds that are left of the session, as the player writes them ("42 s left", "2:05 left"); null if it does not. */
export function secondsLeft(words: string): number | null {
  const [before, after] = text('player.left', { time: '|' }).split('|') as [string, string];
  const left = new RegExp(`${before}(?:(\\d+):)?(\\d+)[^\\d\\n]*${after}`).exec(words);
  return left && Number(left[1] ?? 0) * 60 + Number(left[2]);
}
