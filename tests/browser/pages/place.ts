import { expect } from '@playwright/test';
import { endsAt } from '../../../src/session/index.ts';
import type { Session } from '../../../src/session/index.ts';
import { text } from './texts.ts';

/** The seconds that are left of the session, as the player writes them ("42 s left", "2:05 left"); null if it does not. */
export function secondsLeft(words: string): number | null {
  const [before, after] = text('player.left', { time: '|' }).split('|') as [string, string];
  const left = new RegExp(`${before}(?:(\\d+):)?(\\d+)[^\\d\\n]*${after}`).exec(words);
  return left && Number(left[1] ?? 0) * 60 + Number(left[2]);
}

/** What a player shows, and the instant at which that was read. */
interface Player {
  place(): Promise<{ readonly at: number; readonly leftSeconds: number }>;
}

/** The player shows to the second what is left of a running session. A busy machine may draw a second late. */
export async function showsWhatIsLeft(player: Player, session: Session): Promise<void> {
  const asideSeconds = async (): Promise<number> => {
    const { at, leftSeconds } = await player.place();
    return Math.abs((endsAt(session)! - at) / 1000 - leftSeconds);
  };
  await expect.poll(asideSeconds, { message: 'the player is at the right second' }).toBeLessThanOrEqual(1);
}
