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

/** A break every fifteen minutes for twelve hours, and two more. */
export const maxEntries = 50;

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
  const entry = { id, endedAt, setting, movedMs, outcome };
  if (tally.entries.some((other) => other.id === id) || mayBeCounted(tally, entry)) return tally;
  return {
    day,
    completions: tally.completions + 1,
    movedMs: tally.movedMs + movedMs,
    entries: [...tally.entries, entry].sort(byEnd).slice(-maxEntries),
  };
}

/** The tally of a day, made anew from completions of whatever days. */
export function tallyOf(completions: readonly Completion[], day: string): Tally {
  return completions
    .filter((completion) => completion.day === day)
    .sort(byEnd)
    .reduce(addToTally, emptyTally(day));
}

/**
 * A full list has let go of its first entries, so what comes before them may have been counted. Once too few is
 * better than twice.
 */
function mayBeCounted({ entries }: Tally, entry: TallyEntry): boolean {
  const first = entries[0];
  return entries.length >= maxEntries && first !== undefined && byEnd(entry, first) < 0;
}

function byEnd(one: Pick<TallyEntry, 'id' | 'endedAt'>, other: Pick<TallyEntry, 'id' | 'endedAt'>): number {
  return one.endedAt - other.endedAt || (one.id < other.id ? -1 : 1);
}
