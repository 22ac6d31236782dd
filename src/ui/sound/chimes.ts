import type { CueKind } from '../../session/index.ts';

/** A tone of a chime: its pitch, when it begins and how long it rings, in seconds. */
interface Tone {
  readonly hz: number;
  readonly at: number;
  readonly rings: number;
}

/** A pentatonic scale, in which no two tones quarrel, from C5 on. */
const c = 523.25;
const d = 587.33;
const e = 659.26;
const g = 783.99;
const high = 1046.5;

const run = (hz: readonly number[], apart: number, rings: number): readonly Tone[] =>
  hz.map((tone, i) => ({ hz: tone, at: i * apart, rings }));

/** A cue, or the question whether to move. */
export type ChimeKind = CueKind | 'prompt';

/** What each cue sounds like: up for what begins, down for what ends, and one tone to count by. */
export const chimes: Readonly<Record<ChimeKind, readonly Tone[]>> = {
  ready: run([e, g], 0.16, 0.7),
  go: run([high], 0, 1.1),
  halfway: run([g, g], 0.18, 0.4),
  'seconds-left': run([d], 0, 0.22),
  'units-left': run([d, d, d], 0.14, 0.2),
  'units-done': run([e], 0, 0.3),
  switch: run([g, d, g], 0.16, 0.6),
  rest: run([g, e], 0.18, 0.8),
  done: run([c, e, g, high], 0.17, 1.2),
  prompt: run([e, high], 0.24, 1.4),
};

/** A struck tone is there at once and fades; the click of a sudden start is rounded off. */
const attack = 0.008;
/** Of the full volume, so that overlapping tones do not distort. */
const loudest = 0.35;

/** Rings the chime of a cue now, and resolves when it has rung out. `volume` is from 0 to 1. */
export function ring(context: AudioContext, kind: ChimeKind, volume: number): Promise<unknown> {
  const now = context.currentTime;
  const tones: Promise<unknown>[] = [];
  for (const { hz, at, rings } of chimes[kind]) {
    const tone = new OscillatorNode(context, { frequency: hz, type: 'sine' });
    const gain = new GainNode(context, { gain: 0 });
    const begin = now + at;
    gain.gain.setValueAtTime(0.0001, begin);
    gain.gain.exponentialRampToValueAtTime(loudest * volume, begin + attack);
    gain.gain.exponentialRampToValueAtTime(0.0001, begin + rings);
    tone.connect(gain).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + rings);
    tones.push(new Promise((resolve) => tone.addEventListener('ended', resolve)));
  }
  return Promise.all(tones);
}
