import { setMs } from '../exercises/index.ts';
import type { Dose, Exercise } from '../exercises/index.ts';
import type { RoutineItem } from './routine.ts';

/** How far a routine may be from the minutes asked, as a share of them. */
export const slack = 0.1;

/** More rounds than this of the same are a chore; most sources give three sets. */
const mostRounds = 3;

/** An exercise with the whole dose that its level allows. */
export interface Candidate {
  readonly exercise: Exercise;
  readonly item: RoutineItem;
}

/** How long items last together, with all that stands between them. */
export type Measure = (items: readonly RoutineItem[]) => number;

/** The countable part of a dose; a stretch counts in steps of 5 s. */
function amountOf(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return dose.holdMs / 5_000;
    case 'reps':
      return dose.reps;
    case 'breaths':
      return dose.breaths;
    case 'circles':
      return dose.circles;
  }
}

function withAmount(dose: Dose, amount: number): Dose {
  switch (dose.kind) {
    case 'hold':
      return { ...dose, holdMs: amount * 5_000 };
    case 'reps':
      return { ...dose, reps: amount };
    case 'breaths':
      return { ...dose, breaths: amount };
    case 'circles':
      return { ...dose, circles: amount };
  }
}

/** Less than half, less than three, or a stretch under 10 s is not worth getting into position for. */
function leastOf(full: Dose): number {
  const amount = amountOf(full);
  return Math.min(amount, full.kind === 'hold' ? 2 : Math.max(3, Math.ceil(amount / 2)));
}

/** The item at the least dose that makes sense. */
export const atLeast = ({ item }: Candidate): RoutineItem => ({
  ...item,
  dose: { ...withAmount(item.dose, leastOf(item.dose)), sets: 1 },
});

/** Several rounds of what the level allows at once; the clinic's dose is a whole already. */
const inRounds = ({ item }: Candidate, rounds: number): RoutineItem =>
  item.level === 'clinic' ? item : { ...item, dose: { ...item.dose, sets: item.dose.sets * rounds } };

/**
 * The doses with which these exercises last as long as asked: the full ones, or less of each, or several
 * rounds. Null if they do not come within the slack.
 */
export function fit(
  candidates: readonly Candidate[],
  targetMs: number,
  measure: Measure,
): readonly RoutineItem[] | null {
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const items = candidates.map((candidate) => inRounds(candidate, rounds));
    if (measure(items) < targetMs * (1 - slack)) continue;
    const fitted = shrink(candidates, items, targetMs, measure);
    return Math.abs(measure(fitted) - targetMs) <= targetMs * slack ? fitted : null;
  }
  return null;
}

/** Takes a little from the fullest item, again and again, until nothing comes nearer to the target. */
function shrink(
  candidates: readonly Candidate[],
  full: readonly RoutineItem[],
  targetMs: number,
  measure: Measure,
): readonly RoutineItem[] {
  let items = full;
  for (;;) {
    const excessMs = measure(items) - targetMs;
    if (excessMs <= 0) return items;
    const fullest = candidates
      .map((candidate, i) => ({ i, less: less(candidate, items[i] ?? candidate.item, excessMs) }))
      .filter(({ less }) => less !== null)
      .map(({ i, less }) => ({ i, less, share: share(items[i], full[i]) }))
      .reduce<{ i: number; less: RoutineItem | null; share: number } | null>(
        (best, next) => (best && best.share >= next.share ? best : next),
        null,
      );
    if (!fullest?.less) return items;
    const { less: smaller } = fullest;
    const next = items.map((item, i) => (i === fullest.i ? smaller : item));
    if (Math.abs(measure(next) - targetMs) >= excessMs) return items;
    items = next;
  }
}

const share = (now: RoutineItem | undefined, full: RoutineItem | undefined): number =>
  now && full ? (now.dose.sets * amountOf(now.dose)) / (full.dose.sets * amountOf(full.dose)) : 0;

/** One step less of an item: a whole set while that is not too much, else one repetition in each set. */
function less({ exercise, item: whole }: Candidate, item: RoutineItem, excessMs: number): RoutineItem | null {
  const { dose } = item;
  const turns = exercise.sides === 'both' ? 1 : 2;
  if (dose.sets > 1 && turns * setMs(dose) <= excessMs)
    return { ...item, dose: { ...dose, sets: dose.sets - 1 } };
  const amount = amountOf(dose);
  if (amount > leastOf(whole.dose)) return { ...item, dose: withAmount(dose, amount - 1) };
  return dose.sets > 1 ? { ...item, dose: { ...dose, sets: dose.sets - 1 } } : null;
}
