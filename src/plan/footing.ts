import { ladderOf, levels, rungAt } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';
import { daysAfter, daysBetween } from './days.ts';

/** Where somebody stands with one exercise after some sessions. */
export interface Footing {
  readonly rung: number;
  /** The days that count towards the next rung. */
  readonly credits: readonly string[];
  readonly lastDay: string;
  /** Not to be done before this day. */
  readonly pausedUntil: string;
  /** To be left out of so many more sessions. */
  readonly sessionsAside: number;
  /** The day on which it last went up or down: only later ones count towards the next rung. */
  readonly since: string;
  /** How much of a whole dose was done on the last day that may count. */
  readonly share: { readonly day: string; readonly part: number };
  /** Sessions in a row in which it was begun and not done to its end. */
  readonly partly: number;
  /** Mornings in a row on which it was worse. */
  readonly worse: number;
}

/** After two weeks without it one begins a rung lower, after four at the first. */
const awayDays = 14;
const longAwayDays = 28;
/** How long an exercise rests after strong discomfort, and from the second worse morning on. */
export const pauseDays = 7;
/** How many sessions an exercise is left out of when there is no lower rung. */
const sessionsOfRest = 2;

/** One begins where the first session put one. */
export const startingOn = (exercise: Exercise, rung: number, day: string): Footing => ({
  rung: Math.max(0, Math.min(rung, ladderOf(exercise).length - 1)),
  credits: [],
  lastDay: day,
  pausedUntil: '',
  sessionsAside: 0,
  since: '',
  share: { day: '', part: 0 },
  partly: 0,
  worse: 0,
});

export const moved = (footing: Footing, rung: number, since: string): Footing => ({
  ...footing,
  rung,
  credits: [],
  since,
});

/** Down to the next level below. Who is at the bottom leaves it out for two sessions. */
export function steppedBack(exercise: Exercise, footing: Footing, day: string): Footing {
  if (footing.rung === 0) return { ...moved(footing, 0, day), sessionsAside: sessionsOfRest };
  const below = levels.map((level) => rungAt(exercise, level)).filter((rung) => rung < footing.rung);
  return moved(footing, below.at(-1) ?? 0, day);
}

export const oneLower = (footing: Footing, day: string): Footing =>
  moved(footing, Math.max(0, footing.rung - 1), day);

/** A week of rest, from a day on. */
export function paused(footing: Footing, from: string): Footing {
  const until = daysAfter(from, pauseDays);
  return until > footing.pausedUntil ? { ...footing, pausedUntil: until } : footing;
}

/** Where somebody stands who was away from an exercise until a day. */
export function afterAbsence(footing: Footing, day: string): Footing {
  const away = daysBetween(footing.lastDay, day);
  if (away < awayDays) return footing;
  const rung = away < longAwayDays ? Math.max(0, footing.rung - 1) : 0;
  return { ...footing, rung, credits: [], partly: 0 };
}

/** No higher than below the level progress. */
export function capped(exercise: Exercise, footing: Footing, day: string): Footing {
  const most = Math.max(0, rungAt(exercise, 'progress') - 1);
  return footing.rung > most ? moved(footing, most, day) : footing;
}
