import { amountOf, withAmount } from './dose.ts';
import type { Dose, Tempo } from './dose.ts';
import { levels } from './exercise.ts';
import type { Exercise, Level } from './exercise.ts';

/** More rungs than any ladder has: three levels, four things that may change between two of them. */
export const mostRungs = 16;

/** One dose on the way from gentle to progress. */
export interface Rung {
  /** The highest level that is reached here; a rung between two levels still belongs to the lower one. */
  readonly level: Level;
  readonly dose: Dose;
}

/**
 * The way up of an exercise, from its gentle dose through the standard one to progress. Each rung changes one
 * thing: how many or how long, then the pace, then the sets. So whoever goes up knows what was too much.
 */
export function ladderOf({ doses }: Pick<Exercise, 'doses'>): readonly Rung[] {
  let rungs: readonly Rung[] = [{ level: 'gentle', dose: doses.gentle }];
  let below: Level = 'gentle';
  for (const level of levels.slice(1)) {
    const way = climb(doses[below], doses[level]);
    rungs =
      way.length === 0
        ? rungs.with(-1, { level, dose: doses[level] })
        : [...rungs, ...way.map((dose, i) => ({ level: i === way.length - 1 ? level : below, dose }))];
    below = level;
  }
  return rungs;
}

/** The first rung, from 0, at which a level is reached. */
export const rungAt = (exercise: Pick<Exercise, 'doses'>, level: Level): number =>
  ladderOf(exercise).findIndex((rung) => levels.indexOf(rung.level) >= levels.indexOf(level));

/** The rung, from 0, whose dose this is; -1 if it is none's. */
export const rungOf = (exercise: Pick<Exercise, 'doses'>, dose: Dose): number =>
  ladderOf(exercise).findIndex((rung) => rung.dose.kind === dose.kind && isSame(rung.dose, dose));

/** The doses between two, the last one included; none if they are the same. */
function climb(from: Dose, to: Dose): readonly Dose[] {
  if (from.kind !== to.kind) return [to];
  const way: Dose[] = [];
  // The rest between sets is no load of its own: it comes with the sets, or at once where there is only one.
  let dose: Dose = from.sets === 1 ? { ...from, restMs: to.restMs } : from;
  for (const change of changes) {
    const next = change(dose, to);
    if (!isSame(next, dose)) way.push(next);
    dose = next;
  }
  return way;
}

/** Each takes one thing over from another dose of the same kind, in the order in which they are changed. */
const changes: readonly ((dose: Dose, to: Dose) => Dose)[] = [
  (dose, to) => withAmount(dose, amountOf(to)),
  withHold,
  withPace,
  (dose, { sets, restMs }) => ({ ...dose, sets, restMs }),
];

function withHold(dose: Dose, to: Dose): Dose {
  if (dose.kind !== 'reps' || to.kind !== 'reps') return dose;
  return { ...dose, tempo: { ...dose.tempo, holdMs: to.tempo.holdMs } };
}

function withPace(dose: Dose, to: Dose): Dose {
  if (dose.kind === 'reps' && to.kind === 'reps') return { ...dose, tempo: to.tempo };
  if (dose.kind === 'breaths' && to.kind === 'breaths') return { ...dose, breathMs: to.breathMs };
  if (dose.kind === 'circles' && to.kind === 'circles') return { ...dose, circleMs: to.circleMs };
  return dose;
}

/** Whether two doses ask the same. */
function isSame(one: Dose, other: Dose): boolean {
  const figures = figuresOf(other);
  return figuresOf(one).every((figure, i) => figure === figures[i]);
}

function figuresOf(dose: Dose): readonly number[] {
  const { sets, restMs } = dose;
  switch (dose.kind) {
    case 'hold':
      return [sets, restMs, dose.holdMs];
    case 'reps':
      return [sets, restMs, dose.reps, ...figuresOfTempo(dose.tempo)];
    case 'breaths':
      return [sets, restMs, dose.breaths, dose.breathMs];
    case 'circles':
      return [sets, restMs, dose.circles, dose.circleMs];
  }
}

const figuresOfTempo = ({ upMs, holdMs, downMs, pauseMs }: Tempo): readonly number[] => [
  upMs,
  holdMs,
  downMs,
  pauseMs,
];
