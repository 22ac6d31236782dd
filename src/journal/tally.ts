import type { Setting } from '../exercises/index.ts';
import type { Completion, Outcome } from './completion.ts';

/** One session of the day, as the popup lists it. */
export interface TallyEntry {
  readonly id: string;
  readonly endedAt: number;
  readonly setting: Setting;
  readonly movedMs: number;
  readonly outcome: Outcome;
}

/** A day's sums, small enough to paint from. */
export interface Tally {
  /** The local day, YYYY-MM-DD. */
  readonly day: string;
  /** Sessions in which something was done. */
  readonly completions: number;
  readonly movedMs: number;
  /** The sessions of the day in the order they ended, the last ones if there were very many. */
  readonly entries: readonly TallyEntry[];
}

/** A break every fifteen minutes for twelve hours. */
export const maxEntries = 48;

/** A day on which nothing has been done yet. */
export function emptyTally(day: string): Tally {
  return { day, completions: 0, movedMs: 0, entries: [] };
}

/**
 * The tally with one more completion. A repeat changes nothing, a later day begins a new tally, and a
 * completion of an earlier day leaves this one alone. Sessions with nothing done are not counted.
 */
export function addToTally(tally: Tally, completion: Completion): Tally {
  const { id, day, endedAt, setting, movedMs, outcome } = completion;
  if (day < tally.day || outcome === 'abandoned') return tally;
  if (day > tally.day) return addToTally(emptyTally(day), completion);
  if (tally.entries.some((entry) => entry.id === id)) return tally;
  const entries = [...tally.entries, { id, endedAt, setting, movedMs, outcome }];
  return {
    day,
    completions: tally.completions + 1,
    movedMs: tally.movedMs + movedMs,
    entries: entries.sort((one, other) => one.endedAt - other.endedAt).slice(-maxEntries),
  };
}

/** The tally of a day, made anew from completions of whatever days. */
export function tallyOf(completions: readonly Completion[], day: string): Tally {
  return completions
    .filter((completion) => completion.day === day)
    .sort((one, other) => one.endedAt - other.endedAt)
    .reduce(addToTally, emptyTally(day));
}
