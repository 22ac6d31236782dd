import type { Telling } from '../../engine/index.ts';
import { catalogue } from '../../exercises/index.ts';
import { cuesOf, endsAt } from '../../session/index.ts';
import type { Cue } from '../../session/index.ts';
import type { Words } from '../words.ts';
import { cueWords } from './cue-words.ts';
import { createCueFollower } from './follow-cues.ts';
import type { Wait } from './follow-cues.ts';
import { loneVoice } from './lone-voice.ts';
import type { LoneVoice } from './lone-voice.ts';
import { createSounder } from './sounder.ts';

/** What the page that nobody sees has of the world. */
export interface TellingDoor {
  readonly clock: { now(): number };
  readonly wait: Wait;
  /** Calls back with what is to be told, now and whenever that changes, null for nothing; and to chime, how loud. */
  watchTelling(onTelling: (telling: Telling | null) => void, onChime: (volume: number) => void): void;
  /** The texts that `say` asks for. */
  wordsFor(say: (words: Words) => void): Promise<Words>;
  /** Closes this page. */
  close(): void;
}

/** "Well done" is said by then; and whoever opened this page has told what for. */
const patienceMs = 5_000;

/** A player that is just opening goes first. */
const courtesyMs = 1_000;

/** Tells sessions to the ear while no player is there to, and closes the page when there is no more to tell. */
export function tellAloud(door: TellingDoor): void {
  let voice: LoneVoice | null = null;
  const sounder = createSounder(() => undefined);
  let current: { readonly telling: Telling; readonly words: Promise<Words> | null } | null = null;
  door.wait(courtesyMs, () => (voice = loneVoice()));
  let callOffClosing = door.wait(patienceMs, door.close);

  const tell = async (cue: Cue): Promise<void> => {
    const told = current;
    if (told === null || !(await voice?.mayBeHeard())) return;
    const { session, sound } = told.telling;
    const words = await told.words;
    const text = words ? cueWords(cue, session.timeline, words, catalogue) : '';
    sounder.sound(cue, { text, language: words?.language ?? '' }, sound);
  };
  const follower = createCueFollower(
    door.clock,
    door.wait,
    (cue) => void tell(cue),
    () => sounder.wake(),
  );

  const begin = (telling: Telling): void => {
    const { session, sound } = telling;
    const cues = cuesOf(session.timeline, sound);
    const known = current?.telling.session.id === session.id ? current.words : null;
    const ask = () =>
      door.wordsFor((words) => cues.forEach((cue) => cueWords(cue, session.timeline, words, catalogue)));
    current = { telling, words: sound.cues === 'voice' ? (known ?? ask()) : null };
    follower.follow({ session, cues });
    const overAt = endsAt(session);
    if (overAt !== null) callOffClosing = door.wait(overAt - door.clock.now() + patienceMs, door.close);
  };

  const end = (): void => {
    const endedAt = current && endsAt(current.telling.session);
    // One that came to its end has a last word; one that was paused or left is silent at once.
    if (endedAt !== null && door.clock.now() >= endedAt) callOffClosing = door.wait(patienceMs, door.close);
    else door.close();
  };

  door.watchTelling(
    (telling) => {
      // Whoever opened this page for a chime has no session to tell.
      if (telling === null && current === null) return;
      callOffClosing();
      if (telling === null) end();
      else begin(telling);
    },
    (volume) => sounder.ask(volume),
  );
}
