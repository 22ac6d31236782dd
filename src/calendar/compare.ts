import { changeOn, scheduleLimits } from '../schedule/index.ts';
import type { DayChange } from '../schedule/index.ts';
import type { Window } from './window.ts';

/** How days off that were found stand to what the schedule says already. */
export interface ComparedDays {
  readonly added: readonly DayChange[];
  /** Days off already. */
  readonly there: readonly DayChange[];
  /** Days for which the person has set hours of their own: those stay. */
  readonly kept: readonly DayChange[];
}

type Standing = keyof ComparedDays;

/** Holds days off that were found against the changes of the schedule, day by day; a range may fall apart. */
export function compareDays(
  found: readonly DayChange[],
  changes: readonly DayChange[],
  window: Window,
): ComparedDays {
  const compared: Record<Standing, DayChange[]> = { added: [], there: [], kept: [] };
  const known = [...changes];
  // What comes every year is held up first: one of its days need not be named again.
  for (const change of [...found].sort((one, other) => Number(other.yearly) - Number(one.yearly))) {
    if (change.yearly) {
      const standing = yearlyStanding(change, known, window);
      compared[standing].push(change);
      if (standing === 'added') known.unshift(change);
    } else {
      for (const { standing, part } of partsOf(change, known)) compared[standing].push(part);
    }
  }
  return compared;
}

/** Days off put into the schedule's changes, before all that is there, so that none of it is overruled. */
export function withDaysOff(
  changes: readonly DayChange[],
  added: readonly DayChange[],
): readonly DayChange[] {
  return [...added, ...changes];
}

/** How many more changes there is room for. */
export function roomIn(changes: readonly DayChange[]): number {
  return Math.max(0, scheduleLimits.changes - changes.length);
}

const standingOf = (day: string, changes: readonly DayChange[]): Standing => {
  const change = changeOn(changes, day);
  if (change === null) return 'added';
  return change.spans.length === 0 ? 'there' : 'kept';
};

/** Every year's days are there when those within the window are: the next two years tell enough. */
function yearlyStanding(change: DayChange, changes: readonly DayChange[], window: Window): Standing {
  const standings: Standing[] = [];
  for (let day = window.from; day.toString() < window.to.toString(); day = day.add({ days: 1 })) {
    if (changeOn([change], day.toString())) standings.push(standingOf(day.toString(), changes));
  }
  if (standings.length === 0 || standings.includes('added')) return 'added';
  return standings.includes('there') ? 'there' : 'kept';
}

function partsOf(change: DayChange, changes: readonly DayChange[]) {
  const parts: { standing: Standing; part: DayChange }[] = [];
  const first = Temporal.PlainDate.from(change.fromDay);
  const count = first.until(change.toDay, { largestUnit: 'days' }).days + 1;
  for (const place of Array(count).keys()) {
    const day = first.add({ days: place }).toString();
    const standing = standingOf(day, changes);
    const last = parts.at(-1);
    if (last?.standing === standing) last.part = { ...last.part, toDay: day };
    else parts.push({ standing, part: { ...change, fromDay: day, toDay: day } });
  }
  return parts;
}
