import { amountOf, ladderOf } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';
import { daysAfter, daysBetween } from './days.ts';
import { afterAbsence, capped, moved, oneLower, paused, startingOn, steppedBack } from './footing.ts';
import type { Footing } from './footing.ts';
import { amountDone } from './practised.ts';
import {
  begunIn,
  concerns,
  isAboveTwo,
  isClean,
  isPainful,
  isSore,
  isStrong,
  isWorseInTheMorning,
} from './reported.ts';
import type { Reported } from './reported.ts';

/** So many clean days lead up a rung. */
const creditsForRung = 3;
/** Class C stays below its highest level for so many days after anything was felt. */
const painDays = 14;
/** Parts of a dose are sums of fractions, which may miss the whole by as little. */
const rounding = 1e-6;

/**
 * Where somebody stands with an exercise after all sessions, oldest first. Null if it was never done on a rung
 * and nothing was said against it.
 */
export function follow(exercise: Exercise, sessions: readonly Reported[]): Footing | null {
  let footing: Footing | null = null;
  let pain: Reported | null = null;
  for (const session of sessions) {
    if (exercise.class === 'C' && isPainful(session)) pain = session;
    const isHeld =
      pain !== null && daysBetween(pain.day, session.day) <= (pain.morning ? painDays + 1 : painDays);
    footing = afterSession(exercise, footing, session, isHeld);
    if (footing && isHeld) footing = capped(exercise, footing, session.day);
  }
  return footing;
}

/** `isHeld`: it is of class C, and something was felt of late. */
function afterSession(
  exercise: Exercise,
  before: Footing | null,
  session: Reported,
  isHeld: boolean,
): Footing | null {
  const isDone = begunIn(session, exercise.id).length > 0;
  let footing = before ?? beginning(exercise, session);
  if (!footing) return null;
  if (before && before.sessionsAside > 0 && session.exercises.some(({ doneMs }) => doneMs > 0)) {
    footing = { ...footing, sessionsAside: before.sessionsAside - 1 };
  }
  if (isDone) {
    footing = { ...afterAbsence(footing, session.day), lastDay: session.day };
    if (isClean(session)) footing = credited(exercise, footing, session, isHeld);
    footing = completed(exercise, footing, session);
  }
  return concerns(session, exercise.id) ? afterReport(exercise, footing, session) : footing;
}

/** The rung on which it was first done; the lowest if what hurt was a dose of no ladder. */
function beginning(exercise: Exercise, session: Reported): Footing | null {
  const rung = begunIn(session, exercise.id).find((row) => row.rung !== undefined)?.rung;
  const isAgainst = concerns(session, exercise.id) && isSore(session);
  return rung === undefined && !isAgainst ? null : startingOn(exercise, rung ?? 0, session.day);
}

/** A day on which the whole dose was done and nothing spoke against it counts; the third leads up. */
function credited(exercise: Exercise, footing: Footing, session: Reported, isHeld: boolean): Footing {
  const { day } = session;
  if (day <= footing.since || footing.credits.includes(day)) return footing;
  const before = footing.share.day === day ? footing.share.part : 0;
  const share = { day, part: before + partDone(exercise, footing.rung, session) };
  if (share.part < 1 - rounding) return { ...footing, share };
  const credits = [...footing.credits, day].slice(-creditsForRung);
  const next = ladderOf(exercise)[footing.rung + 1];
  const mayRise = next && !(isHeld && next.level === 'progress');
  if (credits.length < creditsForRung || !mayRise) return { ...footing, credits, share };
  return moved(footing, footing.rung + 1, day);
}

/** How much of a whole dose was done, of this rung or of higher ones. */
function partDone(exercise: Exercise, rung: number, session: Reported): number {
  const ladder = ladderOf(exercise);
  return begunIn(session, exercise.id)
    .filter((row) => row.rung !== undefined && row.rung >= rung)
    .reduce((part, row) => {
      const { dose } = ladder[Math.min(row.rung!, ladder.length - 1)]!;
      return part + amountDone(exercise, dose.kind, [row]) / (dose.sets * amountOf(dose));
    }, 0);
}

/** Twice in a row begun and not done to its end: a rung down. */
function completed({ id }: Exercise, footing: Footing, session: Reported): Footing {
  if (begunIn(session, id).every(({ done, planned }) => done >= planned)) return { ...footing, partly: 0 };
  return footing.partly === 0 ? { ...footing, partly: 1 } : { ...oneLower(footing, session.day), partly: 0 };
}

/** What was said about it, after the session and on the next morning. */
function afterReport(exercise: Exercise, before: Footing, session: Reported): Footing {
  const { day } = session;
  let footing = before;
  if (isStrong(session)) footing = paused(moved(footing, 0, day), day);
  else if (isAboveTwo(session)) footing = steppedBack(exercise, footing, day);
  if (isWorseInTheMorning(session)) {
    footing = { ...steppedBack(exercise, footing, day), worse: footing.worse + 1 };
    return footing.worse < 2 ? footing : paused(footing, daysAfter(day, 1));
  }
  return session.morning || isClean(session) ? { ...footing, worse: 0 } : footing;
}
