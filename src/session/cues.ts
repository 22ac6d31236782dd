import { timelineMs } from '../routines/index.ts';
import type { Step, Timeline } from '../routines/index.ts';
import { stepStarts } from './session.ts';

/** What is told at an instant of a timeline, to be spoken, chimed or shown. */
export type Cue = {
  /** Where in the timeline, in milliseconds from its start. */
  readonly atMs: number;
  /** The step that it is about, by its place. */
  readonly index: number;
} & (
  | {
      readonly kind:
        /** What comes and how to get there. */
        | 'ready'
        /** The body works from here on. */
        | 'go'
        | 'halfway'
        | 'switch'
        | 'rest'
        /** The whole timeline is over. */
        | 'done';
    }
  /** So many seconds of a hold are left: 3, 2, 1. */
  | { readonly kind: 'seconds-left'; readonly n: number }
  /** So many repetitions, breaths or circles are left. */
  | { readonly kind: 'units-left'; readonly n: number }
  /** So many are done. */
  | { readonly kind: 'units-done'; readonly n: number }
);

export type CueKind = Cue['kind'];

/** Shorter steps are over before "halfway" would help. */
const halfwayFromMs = 16_000;
/** A hold is counted out from this long on; a shorter one is all count. */
const countOutFromMs = 8_000;
/** "Three more" is told where there were clearly more before. */
const unitsLeft = 3;
const unitsLeftFrom = 6;
const everyUnits = 10;

/**
 * All cues of a timeline, in order, at most one at an instant. `counts` asks for every tenth repetition, breath or
 * circle besides.
 */
export function cuesOf(timeline: Timeline, { counts }: { readonly counts: boolean }): readonly Cue[] {
  const starts = stepStarts(timeline);
  const cues = timeline.steps.flatMap((step, index) =>
    step.durationMs > 0
      ? cuesOfStep(step, counts).map((cue) => ({ ...cue, index, atMs: (starts[index] ?? 0) + cue.atMs }))
      : [],
  );
  const done: Cue = { kind: 'done', index: timeline.steps.length - 1, atMs: timelineMs(timeline) };
  return [...cues, done];
}

/** The last cue at or before this place in the timeline; null before the first. */
export function cueAt(cues: readonly Cue[], offsetMs: number): Cue | null {
  return cues.findLast(({ atMs }) => atMs <= offsetMs) ?? null;
}

/** The first cue after this place in the timeline; null after the last. */
export function cueAfter(cues: readonly Cue[], offsetMs: number): Cue | null {
  return cues.find(({ atMs }) => atMs > offsetMs) ?? null;
}

/** Without the step's place: `atMs` counts from its start. */
type WithinStep = Cue extends infer Each ? (Each extends Cue ? Omit<Each, 'index'> : never) : never;

function cuesOfStep(step: Step, counts: boolean): readonly WithinStep[] {
  switch (step.kind) {
    case 'prepare':
      return [{ kind: 'ready', atMs: 0 }];
    case 'switch':
      return [{ kind: 'switch', atMs: 0 }];
    case 'rest':
      return [{ kind: 'rest', atMs: 0 }];
    case 'hold':
    case 'work':
    case 'breathe': {
      const within = step.kind === 'hold' ? ofHold(step) : ofUnits(step, counts);
      const times = new Set<number>();
      return [{ kind: 'go', atMs: 0 } as const, ...within]
        .filter(({ atMs }) => !times.has(atMs) && times.add(atMs))
        .sort((one, other) => one.atMs - other.atMs);
    }
  }
}

function ofHold({ durationMs }: Step): readonly WithinStep[] {
  const countOut = durationMs < countOutFromMs ? [] : [3, 2, 1];
  return [
    ...countOut.map((n) => ({ kind: 'seconds-left', n, atMs: durationMs - n * 1000 }) as const),
    ...halfway(durationMs, durationMs / 2),
  ];
}

/** Told as a repetition begins, for then it can be counted along. The more telling one goes first. */
function ofUnits({ count, durationMs }: Step, counts: boolean): readonly WithinStep[] {
  const startOf = (unit: number) => Math.floor((unit * durationMs) / count);
  const left: readonly WithinStep[] =
    count < unitsLeftFrom ? [] : [{ kind: 'units-left', n: unitsLeft, atMs: startOf(count - unitsLeft) }];
  const tens = counts ? Math.floor((count - 1) / everyUnits) : 0;
  return [
    ...left,
    ...Array.from({ length: tens }, (_, i) => (i + 1) * everyUnits).map(
      (n) => ({ kind: 'units-done', n, atMs: startOf(n) }) as const,
    ),
    ...(count < 2 ? [] : halfway(durationMs, startOf(Math.ceil(count / 2)))),
  ];
}

function halfway(durationMs: number, atMs: number): readonly WithinStep[] {
  return durationMs < halfwayFromMs ? [] : [{ kind: 'halfway', atMs }];
}
