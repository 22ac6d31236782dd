import type { Completion } from './completion.ts';

/** All completions of a local month, by id. */
export type Month = Readonly<Record<string, Completion>>;

/** A session every nine minutes, day and night, for a month: more is a fault, which must not fill the disk. */
export const maxCompletions = 5_000;

/** The key under which the month of a day (YYYY-MM-DD) is kept. */
export function monthKey(day: string): string {
  return `journal/${day.slice(0, 7)}`;
}

/**
 * The month with one more completion. One that is there already takes what was said of it since, and is left as
 * it is otherwise. A month that is full lets go of the session that matters least: one with nothing done, else
 * the oldest.
 */
export function addCompletion(month: Month, completion: Completion): Month {
  if (Object.hasOwn(month, completion.id)) return withReports(month, completion);
  const all = Object.values({ ...month, [completion.id]: completion });
  if (all.length > maxCompletions) all.sort(byWorth).splice(0, all.length - maxCompletions);
  return Object.fromEntries(all.map((kept) => [kept.id, kept]));
}

/** What was said first counts; it is said once. */
function withReports(month: Month, { id, report, morning }: Completion): Month {
  const known = month[id]!;
  const isNew = (report && !known.report) || (morning && !known.morning);
  return isNew
    ? { ...month, [id]: { ...known, ...(report && { report }), ...(morning && { morning }), ...known } }
    : month;
}

/** The least worth keeping first. */
function byWorth(one: Completion, other: Completion): number {
  const worth = ({ outcome }: Completion): number => (outcome === 'abandoned' ? 0 : 1);
  return worth(one) - worth(other) || one.endedAt - other.endedAt || (one.id < other.id ? -1 : 1);
}
