import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Exercise } from '../../exercises/index.ts';
import { cuesOf, endsAt } from '../../session/index.ts';
import type { Cue, Session } from '../../session/index.ts';
import type { Sound } from '../../settings/index.ts';
import { useWords } from '../words.ts';
import { cueWords } from './cue-words.ts';
import { createCueFollower, waitInPage } from './follow-cues.ts';
import { loneVoice } from './lone-voice.ts';
import type { LoneVoice } from './lone-voice.ts';
import { createSounder } from './sounder.ts';
import type { Silence } from './sounder.ts';

/** What a player shows of the cues. */
export interface Cueing {
  /** The cue told last; null before the first. */
  readonly told: Cue | null;
  /** Why cues cannot be heard here although they should; null while they can. */
  readonly silence: Silence | null;
}

/**
 * Tells the cues of a session while the player is seen, to the eye in any case and to the ear if no other page
 * does. While nobody sees it, the browser slows its timers down, so that the ear is left to another page.
 */
export function useCues(
  session: Session,
  sound: Sound,
  catalogue: readonly Exercise[],
  clock: { now(): number },
): Cueing {
  const words = useWords();
  const [told, setTold] = useState<Cue | null>(null);
  const [silence, setSilence] = useState<Silence | null>(null);
  const voice = useLoneVoice();
  const sounder = useMemo(() => createSounder(setSilence), []);
  const latest = useRef({ session, sound, catalogue });
  latest.current = { session, sound, catalogue };
  const follower = useMemo(() => {
    const tell = (cue: Cue) => {
      const { session, sound, catalogue } = latest.current;
      setTold(cue);
      const text = cueWords(cue, session.timeline, words, catalogue);
      void voice.current?.mayBeHeard().then((isHeard) => {
        if (isHeard) sounder.sound(cue, { text, language: words.language }, sound);
      });
    };
    return createCueFollower(clock, waitInPage, tell, () => sounder.wake());
  }, [clock]);
  const cues = useMemo(() => cuesOf(session.timeline, sound), [session.id, sound.counts]);
  const { clock: place } = session;
  const key = JSON.stringify([session.id, place]);
  useEffect(() => {
    follower.follow({ session, cues });
    if (place.kind !== 'running') sounder.hush();
  }, [key, cues]);
  useEffect(() => setSilence(null), [sound.cues, sound.voice]);
  useEffect(
    () => () => {
      // The last word is still said when the session is over and its player gone.
      const overAt = endsAt(latest.current.session);
      if (overAt !== null && clock.now() >= overAt) return;
      follower.follow(null);
      sounder.hush();
    },
    [follower],
  );
  return { told, silence };
}

function useLoneVoice() {
  const voice = useRef<LoneVoice | null>(null);
  useEffect(() => {
    const seeOrLeave = () => {
      if (document.hidden) {
        voice.current?.leave();
        voice.current = null;
      } else voice.current ??= loneVoice();
    };
    seeOrLeave();
    document.addEventListener('visibilitychange', seeOrLeave);
    return () => {
      document.removeEventListener('visibilitychange', seeOrLeave);
      voice.current?.leave();
    };
  }, []);
  return voice;
}
