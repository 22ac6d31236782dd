import { repMs } from '../../exercises/index.ts';
import type { Exercise, Tempo } from '../../exercises/index.ts';
import type { Step } from '../../routines/index.ts';
import { ease, wave } from './ease.ts';
import { still } from './moment.ts';
import type { Moment } from './moment.ts';

/** What a figure does at an instant: its pose, and which way round its picture is. */
export interface Playing {
  readonly moment: Moment;
  /** 1 as it is described, -1 in the mirror; between them the picture is being turned over. */
  readonly mirror: number;
}

/** Into a stretch, and out of it into what follows. */
const intoMs = 2_000;
const outMs = 1_200;
const turnMs = 900;
/** Nobody breathes nothing: a quiet breath outside the exercises that count them. */
const quiet = { breathMs: 4_500, depth: 0.4 } as const;
/** While getting ready the movement is shown once or more, unhurried, after a look at where it begins. */
const shown: Tempo = { upMs: 1_800, holdMs: 700, downMs: 1_800, pauseMs: 700 };
const lookMs = 1_200;

/** What the figure of `exercise` does `elapsedMs` into a step of it. */
export function playingAt(step: Step, elapsedMs: number, exercise: Exercise): Playing {
  const mirror = step.side === 'left' ? -1 : 1;
  const breath = quiet.depth * wave(elapsedMs / quiet.breathMs);
  const at = (moment: Partial<Moment>): Playing => ({ mirror, moment: { ...still, breath, ...moment } });
  // A stretch and a circle end where they are; the step that follows leads out of them.
  const out = exercise.doses.standard.kind === 'reps' ? 0 : 1 - ease(elapsedMs / outMs);
  switch (step.kind) {
    case 'prepare':
      return at(demonstration(step.durationMs, elapsedMs, exercise));
    case 'hold':
      return at({ share: ease(elapsedMs / Math.min(intoMs, step.durationMs / 4)) });
    case 'breathe': {
      const full = wave((elapsedMs * step.count) / step.durationMs);
      // Each breath in lifts a little out of the stretch, each breath out sinks back.
      return at({ share: ease(elapsedMs / intoMs) * (1 - 0.12 * full), breath: full });
    }
    case 'work':
      return at(work(step, elapsedMs, exercise));
    case 'rest':
      return at({ share: out });
    case 'switch': {
      const turned = ease((elapsedMs - outMs) / turnMs);
      return { ...at({ share: out }), mirror: -mirror * Math.cos(Math.PI * turned) };
    }
  }
}

function work(step: Step, elapsedMs: number, exercise: Exercise): Partial<Moment> {
  const unitMs = step.durationMs / step.count;
  const done = elapsedMs / unitMs;
  if (step.direction !== undefined) {
    const isForward = step.direction === 'forward';
    // The leg rises while it begins its first circle.
    return { share: isForward ? ease(done * 2) : 1, round: isForward ? done : -done };
  }
  const number = Math.min(Math.floor(done), step.count - 1);
  const isOther = exercise.sides === 'alternating' && number % 2 === 0;
  return { share: along(tempoOf(exercise, unitMs), (done - number) * unitMs), isOther };
}

function demonstration(durationMs: number, elapsedMs: number, exercise: Exercise): Partial<Moment> {
  const times = Math.floor((durationMs - lookMs) / repMs(shown));
  const ms = elapsedMs - lookMs;
  if (ms < 0 || ms >= times * repMs(shown)) return {};
  const inMs = ms % repMs(shown);
  const isCircle = exercise.doses.standard.kind === 'circles';
  return { share: along(shown, inMs), round: isCircle ? inMs / repMs(shown) : 0 };
}

/** How far into the movement a repetition is. */
function along({ upMs, holdMs, downMs }: Tempo, ms: number): number {
  const lowering = ms - upMs - holdMs;
  return lowering < 0 ? ease(upMs === 0 ? 1 : ms / upMs) : 1 - ease(downMs === 0 ? 1 : lowering / downMs);
}

/** The exercise's tempo that comes nearest to this long a repetition, stretched to fit it. */
function tempoOf(exercise: Exercise, unitMs: number): Tempo {
  const tempos = Object.values(exercise.doses).flatMap((dose) => (dose.kind === 'reps' ? [dose.tempo] : []));
  const away = (tempo: Tempo) => Math.abs(repMs(tempo) - unitMs);
  const nearest = tempos.reduce(
    (best, tempo) => (away(tempo) < away(best) ? tempo : best),
    tempos[0] ?? shown,
  );
  const factor = unitMs / repMs(nearest);
  return {
    upMs: nearest.upMs * factor,
    holdMs: nearest.holdMs * factor,
    downMs: nearest.downMs * factor,
    pauseMs: nearest.pauseMs * factor,
  };
}
