import { fullBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import type { CalendarEvent } from './event.ts';
import { gather } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import { standInsOf } from './occurrences.ts';
import type { StandIns } from './occurrences.ts';
import type { Calendar } from './read-calendar.ts';
import type { Window } from './window.ts';

/** What an event is read among: the rest of its file. */
export interface Among {
  readonly standIns: StandIns;
  readonly window: Window;
  /** What is left for the rules of the file. */
  readonly budget: Budget;
}

/**
 * What the events of a file mean to somebody who asks one thing of them, in the file's order, and which of them mean
 * nothing, for which reason. An event that only takes a date out of its series is null: it is no loss to name.
 */
export function meaningsIn<Meaning extends object, Reason extends string>(
  { events, unreadable, window }: Calendar,
  reasons: readonly Reason[],
  meaningOf: (event: CalendarEvent, among: Among) => Meaning | Reason | null,
): { readonly meanings: readonly Meaning[]; readonly leftOut: readonly LeftOut<Reason | 'unreadable'>[] } {
  const among = { standIns: standInsOf(events), window, budget: fullBudget() };
  const meanings: Meaning[] = [];
  const left: { reason: Reason | 'unreadable'; name: string }[] = unreadable.map((name) => ({
    reason: 'unreadable',
    name,
  }));
  for (const event of events) {
    const meaning = meaningOf(event, among);
    if (meaning === null) continue;
    if (typeof meaning === 'string') left.push({ reason: meaning, name: event.name });
    else meanings.push(meaning);
  }
  return { meanings, leftOut: gather<Reason | 'unreadable'>(reasons, left) };
}
