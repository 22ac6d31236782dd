import { amountOf, findExercise, ladderOf, rungAt, setMs, withAmount } from '../exercises/index.ts';
import type { Dose, Exercise } from '../exercises/index.ts';
import { withDose } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { fewest, fitsInto, isFull } from './fit.ts';
import type { History } from './history.ts';
import type { Owed } from './owed.ts';
import { inOrder } from './pick.ts';
import { suits } from './profile.ts';
import type { Profile } from './profile.ts';
import type { RoutineItem, RoutineRequest } from './routine.ts';

/** What is taken of a prescribed exercise for one break, and what may still be. */
interface Share {
  /** With what is taken so far: no sets at first. */
  readonly taken: Candidate;
  /** What one set holds, and what of it is taken at once: all of it, or half where a whole one has no room. */
  readonly set: number;
  readonly unit: number;
  /** The most sets in one break. */
  readonly mostSets: number;
  /** What would be left after this break, and what was prescribed, on one side. */
  readonly left: number;
  readonly prescribed: number;
}

/**
 * What a break takes of the day's plan, in the order in which to do it; nothing if nothing is left that suits
 * the person and the place. What is furthest behind goes first, of two the longer one, and so on until the break
 * is full: so the day's sets are spread evenly, whenever somebody stops.
 */
export function draw(
  request: RoutineRequest,
  history: History,
  profile: Profile,
  catalogue: readonly Exercise[],
): readonly Candidate[] {
  const targetMs = request.minutes * 60_000;
  let shares = (request.owed ?? []).flatMap((owed): readonly Share[] => {
    const share = nothingYet(owed, request, history, profile, catalogue);
    return share ? [share] : [];
  });
  for (;;) {
    const taken = takenOf(shares);
    if (taken.length > 0 && isFull(taken, targetMs)) return taken;
    const grown = shares
      .toSorted((a, b) => b.left / b.prescribed - a.left / a.prescribed || workMs(b) - workMs(a))
      .flatMap((share) => {
        const more = oneMore(share);
        return more ? [shares.map((other) => (other === share ? more : other))] : [];
      })
      .find((more) => fitsInto(takenOf(more), targetMs));
    if (!grown) return taken;
    shares = grown;
  }
}

const takenOf = (shares: readonly Share[]): readonly Candidate[] =>
  inOrder(shares.map(({ taken }) => taken).filter(({ item }) => item.dose.sets > 0));

/** The time it takes to do what is left. */
const workMs = ({ taken: { exercise, item }, left }: Share): number =>
  setMs(withAmount(item.dose, left)) * (exercise.sides === 'both' ? 1 : 2);

/** A prescribed exercise before anything is taken of it; null if it is not for this person, place or break. */
function nothingYet(
  owed: Owed,
  request: RoutineRequest,
  { newTo }: History,
  profile: Profile,
  catalogue: readonly Exercise[],
): Share | null {
  const exercise = findExercise(owed.exerciseId, catalogue);
  if (exercise?.setting !== request.setting) return null;
  // Only repetitions can go from side to side by turns.
  if (exercise.sides === 'alternating' && owed.dose.kind !== 'reps') return null;
  const { mostSets, ...given } = allowed(owed, exercise, request);
  if (
    given.dose.kind !== owed.dose.kind ||
    !suits(exercise, profile, given.level, request.hipsHurt ?? false)
  ) {
    return null;
  }
  const item = {
    exerciseId: exercise.id,
    ...given,
    ...(newTo?.has(exercise.id) && { isNew: true as const }),
  };
  const whole: Candidate = { exercise, item, isDrawn: true };
  const set = amountOf(given.dose);
  const unit = unitOf(whole, owed.left, request.minutes * 60_000);
  if (unit === null) return null;
  const prescribed = owed.dose.sets * amountOf(owed.dose);
  const taken = withDose(whole, { ...given.dose, sets: 0 });
  return { taken, set, unit, mostSets, left: owed.left, prescribed };
}

/** One set as it is prescribed; no more than the person wants today, and on a sore day the gentlest. */
function allowed(
  { dose, rung }: Owed,
  exercise: Exercise,
  { atMost, hipsHurt }: RoutineRequest,
): Pick<RoutineItem, 'level' | 'rung' | 'dose'> & { readonly mostSets: number } {
  if (!hipsHurt && !atMost) {
    return { level: 'plan', ...(rung !== undefined && { rung }), dose, mostSets: dose.sets };
  }
  const most = hipsHurt ? 0 : rungAt(exercise, atMost ?? 'gentle');
  const { level, dose: easy } = ladderOf(exercise)[most]!;
  const amount = easy.kind === dose.kind ? Math.min(amountOf(easy), amountOf(dose)) : 0;
  return { level, rung: most, dose: withAmount(easy, amount), mostSets: Math.min(easy.sets, dose.sets) };
}

/**
 * A whole set, or what is left of one, if that fits the break by itself; else half of it, and so on while that
 * makes sense; else null.
 */
function unitOf(whole: Candidate, left: number, targetMs: number): number | null {
  const { dose } = whole.item;
  const least = fewest(dose);
  let amount = Math.min(amountOf(dose), left);
  while (amount > 0 && amount >= least) {
    if (fitsInto([withDose(whole, ofOne(dose, amount))], targetMs)) return amount;
    amount = amount > 1 ? Math.ceil(amount / 2) : 0;
  }
  return null;
}

const ofOne = (dose: Dose, amount: number): Dose => ({ ...withAmount(dose, amount), sets: 1 });

/** With one unit more, or a whole set more of what are whole sets; null if no more is left or wanted. */
function oneMore(share: Share): Share | null {
  const { taken, set, unit, mostSets, left } = share;
  const { dose } = taken.item;
  if (dose.sets > 0) {
    if (amountOf(dose) < set || left < set || dose.sets >= mostSets) return null;
    return { ...share, taken: withDose(taken, { ...dose, sets: dose.sets + 1 }), left: left - set };
  }
  // What would be left must be worth doing too; else there are two even parts.
  const amount = left > unit && left - unit < fewest(ofOne(dose, set)) ? Math.ceil(left / 2) : unit;
  return { ...share, taken: withDose(taken, ofOne(dose, amount)), left: left - amount };
}
