import { amountOf, doseMs, setMs, withAmount } from '../exercises/index.ts';
import type { Dose, Muscle } from '../exercises/index.ts';
import { lastingMs, withDose } from './candidate.ts';
import type { Candidate } from './candidate.ts';

/** How far a routine may be from the minutes asked, as a share of them. */
const slack = 0.1;

/** More rounds than this of the same are a chore; most sources give three sets. */
const mostRounds = 3;

/** Beyond about 4 min a session, stretching a muscle adds nothing (meta-analysis of 189 studies). */
const mostStretchMs = 240_000;

/** Half a minute is too little to get into another position for. */
const leastGapMs = 30_000;

/** Whether nothing more is wanted beside these in the time. */
export const isFull = (candidates: readonly Candidate[], targetMs: number): boolean =>
  targetMs - lastingMs(candidates) < leastGapMs;

/** Whether these are less than was asked for by more than the slack. */
export const isShort = (candidates: readonly Candidate[], targetMs: number): boolean =>
  lastingMs(candidates) < targetMs * (1 - slack);

/** How much these are less than was asked for; 0 within the slack. */
export const missingMs = (candidates: readonly Candidate[], targetMs: number): number =>
  isShort(candidates, targetMs) ? targetMs - lastingMs(candidates) : 0;

/** Whether these fit the time as they are, and stretch no muscle for longer than helps. */
export const fitsInto = (candidates: readonly Candidate[], targetMs: number): boolean =>
  lastingMs(candidates) <= targetMs * (1 + slack) && (mostStretched(candidates)?.ms ?? 0) <= mostStretchMs;

/** Less than three, or a stretch under 10 s, is not worth getting into position for. */
export const fewest = (dose: Dose): number => Math.min(amountOf(dose), dose.kind === 'hold' ? 10 : 3);

/** A stretch grows and shrinks by 5 s, all else by one. */
const stepOf = ({ kind }: Dose): number => (kind === 'hold' ? 5 : 1);

/** The least of it that makes sense. */
const atLeast = (whole: Candidate): Candidate =>
  whole.isDrawn
    ? whole
    : withDose(whole, { ...withAmount(whole.item.dose, fewest(whole.item.dose)), sets: 1 });

/** Half of it, if that makes sense: less than that, and one exercise fewer would be better. */
const atHalf = (whole: Candidate): Candidate => {
  const { dose } = whole.item;
  if (whole.isDrawn) return whole;
  return withDose(whole, {
    ...withAmount(dose, Math.max(fewest(dose), Math.ceil(amountOf(dose) / 2))),
    sets: 1,
  });
};

/** Whether as many exercises make sense in one break: one however short, more if half of each fits. */
export const haveRoom = (candidates: readonly Candidate[], targetMs: number): boolean =>
  fitsInto(candidates.map(candidates.length > 1 ? atHalf : atLeast), targetMs);

/** Several rounds of what the level allows at once; what is prescribed is a whole already. */
const inRounds = (whole: Candidate, rounds: number): Candidate =>
  whole.item.level === 'clinic' || whole.isDrawn
    ? whole
    : withDose(whole, { ...whole.item.dose, sets: whole.item.dose.sets * rounds });

/**
 * The doses with which these exercises last as long as asked: the full ones, or less of each, or several
 * rounds. Null if they do not come within the slack; beside a share of the day's plan the nearest below it is given.
 */
export function fit(whole: readonly Candidate[], targetMs: number): readonly Candidate[] | null {
  const mayBeShort = whole.some(({ isDrawn }) => isDrawn);
  let nearest: readonly Candidate[] | null = null;
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const full = withoutOverstretch(whole.map((candidate) => inRounds(candidate, rounds)));
    const fitted = shrink(full, targetMs);
    if (fitsInto(fitted, targetMs)) {
      if (!isShort(fitted, targetMs)) return fitted;
      if (mayBeShort && (!nearest || lastingMs(fitted) > lastingMs(nearest))) nearest = fitted;
    }
    if (!isShort(full, targetMs)) break;
  }
  return nearest;
}

/**
 * Takes a little from the longest, again and again, until nothing comes nearer to the target; a step that goes
 * below it only when no other is left.
 */
function shrink(full: readonly Candidate[], targetMs: number): readonly Candidate[] {
  let now = full;
  let excessMs = lastingMs(full) - targetMs;
  while (excessMs > 0) {
    const [next] = now
      .flatMap((candidate, i) => {
        const smaller = less(candidate, excessMs);
        return smaller
          ? [{ i, smaller, ms: ownMs(candidate), savedMs: ownMs(candidate) - ownMs(smaller) }]
          : [];
      })
      .filter(({ savedMs }) => Math.abs(excessMs - savedMs) < excessMs)
      .sort((a, b) => Number(a.savedMs > excessMs) - Number(b.savedMs > excessMs) || b.ms - a.ms);
    if (!next) break;
    now = now.with(next.i, next.smaller);
    excessMs -= next.savedMs;
  }
  return now;
}

const ownMs = ({ exercise, item }: Candidate): number => doseMs(exercise, item.dose);

/** One step less: a whole set while that is not too much, else one step in each set. Null at the least. */
function less(candidate: Candidate, excessMs: number): Candidate | null {
  if (candidate.isDrawn) return null;
  const { dose } = candidate.item;
  const fewerSets = dose.sets > 1 ? withDose(candidate, { ...dose, sets: dose.sets - 1 }) : null;
  if (fewerSets && ownMs(candidate) - ownMs(fewerSets) <= excessMs) return fewerSets;
  const amount = amountOf(dose);
  return amount > fewest(dose)
    ? withDose(candidate, withAmount(dose, Math.max(fewest(dose), amount - stepOf(dose))))
    : fewerSets;
}

/** Takes a little from the longest stretch of the same muscle, again and again, until no muscle has more than helps. */
function withoutOverstretch(full: readonly Candidate[]): readonly Candidate[] {
  let now = full;
  for (;;) {
    const most = mostStretched(now);
    if (!most || most.ms <= mostStretchMs) return now;
    const [next] = now
      .flatMap((candidate, i) => {
        const smaller = stretches(candidate, most.muscle) ? less(candidate, most.ms - mostStretchMs) : null;
        return smaller ? [{ i, smaller, ms: ownMs(candidate) }] : [];
      })
      .sort((a, b) => b.ms - a.ms);
    if (!next) return now;
    now = now.with(next.i, next.smaller);
  }
}

const stretches = ({ exercise }: Candidate, muscle: Muscle): boolean =>
  exercise.purpose === 'stretch' && exercise.muscles[muscle] === 'stretched';

/** The muscle that is stretched the longest, and for how long on one side; null if nothing stretches. */
function mostStretched(candidates: readonly Candidate[]): { muscle: Muscle; ms: number } | null {
  const sums = new Map<Muscle, number>();
  for (const candidate of candidates) {
    for (const muscle of Object.keys(candidate.exercise.muscles) as Muscle[]) {
      if (!stretches(candidate, muscle)) continue;
      const { dose } = candidate.item;
      sums.set(muscle, (sums.get(muscle) ?? 0) + setMs(dose) * dose.sets);
    }
  }
  const [most] = [...sums].sort(([, a], [, b]) => b - a);
  return most ? { muscle: most[0], ms: most[1] } : null;
}
