import type { Completion } from './completion.ts';

/** All completions of a local month, by id. */
export type Month = Readonly<Record<string, Completion>>;

/** The key under which the month of a day (YYYY-MM-DD) is kept. */
export function monthKey(day: string): string {
  return `journal/${day.slice(0, 7)}`;
}

/** The month with one more completion. One that is there already changes nothing. */
export function addCompletion(month: Month, completion: Completion): Month {
  return Object.hasOwn(month, completion.id) ? month : { ...month, [completion.id]: completion };
}
