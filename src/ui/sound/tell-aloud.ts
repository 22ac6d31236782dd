import type { Telling } from '../../engine/index.ts';
import { catalogue as builtIn } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import { cuesOf, endsAt } from '../../session/index.ts';
import type { Cue } from '../../session/index.ts';
import { withOwn } from '../own-exercises.ts';
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
  /**
   * Calls back with what is to be told, now and whenever that changes, null for nothing, and with the plan as it is
   * stored where that has the names; and to chime, how loud.
   */
  watchTelling(
    onTelling: (telling: Telling | null, plan: unknown) => void,
    onChime: (volume: number) => void,
  ): void;
  /** The texts that `say` asks for. */
  wordsFor(say: (words: Words) => void): Promise<Words>;
  /** Closes this page. */
  close(): void;
}

/** What cues are spoken with: the texts, and the exercises by their names. */
interface Speech {
  readonly words: Words;
  readonly catalogue: readonly Exercise[];
}

/** "Well done" is said by then; and whoever opened this page has told what for. */
const patienceMs = 5_000;

/** A player that is just opening goes first. */
const courtesyMs = 1_000;

/** Tells sessions to the ear while no player is there to, and closes the page when there is no more to tell. */
export function tellAloud(door: TellingDoor): void {
  let voice: LoneVoice | null = null;
  const sounder = createSounder(() => undefined);
  let current: { readonly telling: Telling; readonly speech: Promise<Speech> | null } | null = null;
  door.wait(courtesyMs, () => (voice = loneVoice()));
  let callOffClosing = door.wait(patienceMs, door.close);

  const tell = async (cue: Cue): Promise<void> => {
    const told = current;
    if (told === null || !(await voice?.mayBeHeard())) return;
    const { session, sound } = told.telling;
    const speech = await told.speech;
    const text = speech ? cueWords(cue, session.timeline, speech.words, speech.catalogue) : '';
    sounder.sound(cue, { text, language: speech?.words.language ?? '' }, sound);
  };
  const follower = createCueFollower(
    door.clock,
    door.wait,
    (cue) => void tell(cue),
    () => sounder.wake(),
  );

  const begin = (telling: Telling, plan: unknown): void => {
    const { session, sound } = telling;
    const cues = cuesOf(session.timeline, sound);
    const known = current?.telling.session.id === session.id ? current.speech : null;
    const ask = async (): Promise<Speech> => {
      const catalogue = plan === null ? builtIn : await withOwn(plan);
      const words = await door.wordsFor((asked) =>
        cues.forEach((cue) => cueWords(cue, session.timeline, asked, catalogue)),
      );
      return { words, catalogue };
    };
    current = { telling, speech: sound.cues === 'voice' ? (known ?? ask()) : null };
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
    (telling, plan) => {
      // Whoever opened this page for a chime has no session to tell.
      if (telling === null && current === null) return;
      callOffClosing();
      if (telling === null) end();
      else begin(telling, plan);
    },
    (volume) => sounder.ask(volume),
  );
}
