import type { Completion } from './completion.ts';

/** All completions of a local month, by id. */
export type Month = Readonly<Record<string, Completion>>;

/** A session every nine minutes, day and night, for a month: more is a fault, which must not fill the disk. */
export const maxCompletions = 5_000;

/** The key under which the month of a day (YYYY-MM-DD) is kept. */
export function monthKey(day: string): string {
  return `journal/${day.slice(0, 7)}`;
}

/** Records of a kind that are taken at once, out of a copy: fifteen years of seven a day. */
export const mostAtOnce = 40_000;

/**
 * The month with more completions. One that is there already takes what was said of it since, and is left as
 * it is otherwise. A month that is full lets go of the sessions that matter least: those with nothing done, else
 * the oldest.
 */
export function addCompletions(month: Month, completions: readonly Completion[]): Month {
  const all = new Map(Object.entries(month));
  let isOther = false;
  for (const completion of completions) {
    const known = all.get(completion.id);
    const kept = known ? withReports(known, completion) : completion;
    isOther ||= kept !== known;
    all.set(completion.id, kept);
  }
  if (!isOther) return month;
  const kept = [...all.values()];
  if (kept.length > maxCompletions) kept.sort(byWorth).splice(0, kept.length - maxCompletions);
  return Object.fromEntries(kept.map((one) => [one.id, one]));
}

/** What was said first counts; it is said once. */
export function withReports(known: Completion, { report, morning }: Completion): Completion {
  const isNew = (report && !known.report) || (morning && !known.morning);
  return isNew ? { ...known, ...(report && { report }), ...(morning && { morning }), ...known } : known;
}

/** The least worth keeping first. */
function byWorth(one: Completion, other: Completion): number {
  const worth = ({ outcome }: Completion): number => (outcome === 'abandoned' ? 0 : 1);
  return worth(one) - worth(other) || one.endedAt - other.endedAt || (one.id < other.id ? -1 : 1);
}
