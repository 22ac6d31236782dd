import { dayMs } from '../schedule/index.ts';
import type { Budget } from './budget.ts';
import { instantOn, wallOn } from './clock.ts';
import type { CalendarEvent } from './event.ts';
import { dayOf, movedTo, wallOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { repeated } from './repeated.ts';
import type { Window } from './window.ts';

/** The dates of each series, by its uid, that another event stands in for or calls off. */
export type StandIns = ReadonlyMap<string, readonly Moment[]>;

export function standInsOf(events: readonly CalendarEvent[]): StandIns {
  const standIns = new Map<string, Moment[]>();
  for (const { uid, replaces } of events) {
    if (uid === null || replaces === null) continue;
    const known = standIns.get(uid);
    if (known) known.push(replaces);
    else standIns.set(uid, [replaces]);
  }
  return standIns;
}

/**
 * When an event begins, at least within the window, without the dates that were taken out of its series or that
 * others stand in for. Null: its rule comes too often to be reckoned.
 */
export function startsOf(
  event: CalendarEvent,
  standIns: StandIns,
  window: Window,
  budget: Budget,
): readonly Moment[] | null {
  if (event.replaces !== null) return [event.start];
  const { start, rule, more } = event;
  const without = [...event.without, ...(standIns.get(event.uid ?? '') ?? [])];
  if (!budget.spend(without.length)) return null;
  const byRule = rule === null ? [] : repeated(rule, start, reaching(window, event), budget);
  if (byRule === null) return null;
  const walls = [wallOf(start), ...more.map((moment) => wallLike(moment, start, window.zone)), ...byRule];
  const found = new Map(walls.map((wall) => [wall.toString(), wall]));
  const takenOut = new Set(without.map((moment) => keyOf(moment, start, window.zone)));
  return [...found]
    .filter(([key]) => !takenOut.has(key) && !takenOut.has(key.slice(0, 10)))
    .map(([, wall]) => movedTo(start, wall));
}

/** Longer than anything that comes again and makes sense. */
const longestDays = 1_000;

/** The window with the days before it on which something may begin that reaches into it. */
function reaching(window: Window, { length: { days, ms } }: CalendarEvent): Window {
  const reach = Math.min(days ?? Math.ceil((ms ?? 0) / dayMs) + 1, longestDays);
  return { ...window, from: window.from.subtract({ days: reach }) };
}

/** What names a start: its place on the clock of the series, or its day, where only that is said or matters. */
function keyOf(moment: Moment, start: Moment, zone: string): string {
  const isDay = moment.kind === 'day' || start.kind === 'day';
  return isDay ? dayOf(moment).toString() : wallLike(moment, start, zone).toString();
}

/** A moment by the clock of another; a day is the other's time on that day. */
function wallLike(moment: Moment, start: Moment, zone: string): Temporal.PlainDateTime {
  if (start.kind === 'day') return dayOf(moment).toPlainDateTime();
  if (moment.kind === 'day') return moment.day.toPlainDateTime(start.wall.toPlainTime());
  const at = instantOn(moment.clock, moment.wall, zone);
  return (at === null ? null : wallOn(start.clock, at, zone)) ?? moment.wall;
}
