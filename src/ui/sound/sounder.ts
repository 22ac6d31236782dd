import type { Cue } from '../../session/index.ts';
import type { Sound } from '../../settings/index.ts';
import { ring } from './chimes.ts';
import type { ChimeKind } from './chimes.ts';
import { localVoices, voiceFor } from './voices.ts';

/** Why nothing is heard although something should be. */
export type Silence = 'noVoice' | 'noSound';

/** The words of a cue and the language they are in, BCP 47. Chimes need neither. */
export interface Spoken {
  readonly text: string;
  readonly language: string;
}

/** Makes cues heard, in this page. */
export interface Sounder {
  /** A cue comes soon: a device that sleeps would swallow its beginning. */
  wake(): void;
  /** Speaks or chimes a cue; what was still being said is broken off. */
  sound(cue: Cue, spoken: Spoken, how: Sound): void;
  /** One soft chime, because a question is there; `volume` is in percent. */
  ask(volume: number): void;
  /** Breaks off. */
  hush(): void;
}

/** A cue that was to come soon comes by then, or not at all. */
const soonMs = 3_000;

/** A sounder of this page. `onSilence` hears why a cue could not be heard. */
export function createSounder(onSilence: (why: Silence) => void): Sounder {
  let context: AudioContext | null = null;
  /** Counts what keeps the context awake: the last of them puts it to sleep. */
  let awake = 0;
  /** How many cues were spoken: one that had to wait is not spoken over the next. */
  let sounded = 0;

  /** In silence a context costs the processor as much as in sound: as much as all else that a player does. */
  const sleepAfter = (mine: number): void => {
    if (mine === awake) void context?.suspend().catch(() => undefined);
  };

  async function chime(kind: ChimeKind, volume: number): Promise<void> {
    try {
      context ??= new AudioContext();
      awake += 1;
      const mine = awake;
      if (await canSound(context)) await ring(context, kind, volume);
      else onSilence('noSound');
      sleepAfter(mine);
    } catch {
      onSilence('noSound');
    }
  }

  async function speak({ text, language }: Spoken, { voice: chosen, rate, volume }: Sound): Promise<void> {
    sounded += 1;
    const mine = sounded;
    const voice = voiceFor(await loadedVoices(), language, chosen);
    if (mine !== sounded) return;
    if (voice === null) {
      onSilence('noVoice');
      return;
    }
    speechSynthesis.cancel();
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = rate / 100;
    said.volume = volume / 100;
    said.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') onSilence('noSound');
    };
    speechSynthesis.speak(said);
  }

  return {
    wake() {
      awake += 1;
      const mine = awake;
      // Where it may not sound, the cue itself will find out.
      void context?.resume().catch(() => undefined);
      setTimeout(() => sleepAfter(mine), soonMs);
    },
    sound(cue, spoken, how) {
      switch (how.cues) {
        case 'voice':
          // Where the browser has no speech at all, it has no voice either.
          if ('speechSynthesis' in globalThis) void speak(spoken, how);
          else onSilence('noVoice');
          return;
        case 'chimes':
          void chime(cue.kind, how.volume / 100);
          return;
        case 'silent':
          return;
      }
    },
    ask(volume) {
      void chime('prompt', volume / 100);
    },
    hush() {
      sounded += 1;
      if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
    },
  };
}

/** Browsers find their voices when they are first asked for them. What comes later than this is told too late. */
const voicesWithinMs = 1_500;

async function loadedVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<unknown>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, voicesWithinMs);
  });
  return speechSynthesis.getVoices();
}

/** A sound that has not begun by then would be a cue told too late. */
const soundsWithinMs = 400;

/**
 * Whether this page may be heard now. Where nobody has touched the page yet, or there is no device to sound on, the
 * browser makes it wait, perhaps for ever.
 */
async function canSound(context: AudioContext): Promise<boolean> {
  if (context.state === 'running') return true;
  const late = new Promise((resolve) => setTimeout(resolve, soundsWithinMs));
  await Promise.race([context.resume(), late]);
  // What the browser says may have changed meanwhile.
  return (context.state as AudioContextState) === 'running';
}

/** Calls back with the installed voices of a language, now and whenever the browser has found more. */
export function watchVoices(
  language: string,
  onVoices: (voices: readonly SpeechSynthesisVoice[]) => void,
): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  const tell = () => onVoices(localVoices(speechSynthesis.getVoices(), language));
  speechSynthesis.addEventListener('voiceschanged', tell);
  tell();
  return () => speechSynthesis.removeEventListener('voiceschanged', tell);
}
