import { busyLimits, joinStretches } from '../breaks/index.ts';
import type { Stretch } from '../schedule/index.ts';
import { instantOn } from './clock.ts';
import type { CalendarEvent } from './event.ts';
import { notBusyReasons } from './left-out.ts';
import type { LeftOut, NotBusyReason } from './left-out.ts';
import { meaningsIn } from './meanings.ts';
import type { Among } from './meanings.ts';
import type { Moment } from './moment.ts';
import { startsOf } from './occurrences.ts';
import type { Calendar } from './read-calendar.ts';

/** What a file holds of busy times: as instants, in order, none touching another. */
export interface BusyTimes {
  readonly stretches: readonly Stretch[];
  /** False where there were more than are kept; the last are missing. */
  readonly isWhole: boolean;
  readonly leftOut: readonly LeftOut<NotBusyReason>[];
}

/**
 * The busy times in a calendar of meetings, from today on. What is cancelled or leaves its time free does not count,
 * nor what fills whole days, as birthdays do, or is longer than anybody meets.
 */
export function busyIn(calendar: Calendar): BusyTimes {
  const { window } = calendar;
  const [fromAt, toAt] = [window.from, window.to].map(
    (day) => day.toZonedDateTime(window.zone).epochMilliseconds,
  ) as [number, number];
  const { meanings, leftOut } = meaningsIn<readonly Stretch[], NotBusyReason>(
    calendar,
    notBusyReasons,
    (event, among) => meaningOf(event, among, fromAt, toAt),
  );
  const stretches = joinStretches(meanings.flat());
  return {
    stretches: stretches.slice(0, busyLimits.stretches),
    isWhole: stretches.length <= busyLimits.stretches,
    leftOut,
  };
}

/** When an event keeps one busy, or why it does not. `null`: it only took a date out of its series. */
function meaningOf(
  event: CalendarEvent,
  { standIns, window, budget }: Among,
  fromAt: number,
  toAt: number,
): readonly Stretch[] | NotBusyReason | null {
  const { isCancelled, isFree, replaces, length } = event;
  if (isCancelled) return replaces === null ? 'cancelled' : null;
  if (length.days !== null) return 'whole-days';
  if (isFree) return 'free';
  const { ms } = length;
  if (ms === null) return 'unknown-zone';
  if (ms === 0) return 'a-moment';
  if (ms > busyLimits.longestMs) return 'too-long';
  const starts = startsOf(event, standIns, window, budget);
  if (starts === null) return 'too-often';
  const all = starts.flatMap((start) => stretchOf(start, ms, window.zone) ?? []);
  const within = all.filter(({ startAt, endAt }) => endAt > fromAt && startAt < toAt);
  if (within.length > 0) {
    return within.map(({ startAt, endAt }) => ({
      startAt: Math.max(startAt, fromAt),
      endAt: Math.min(endAt, toAt),
    }));
  }
  return all.some(({ startAt }) => startAt >= toAt) ? 'later' : 'over';
}

function stretchOf(start: Moment, ms: number, zone: string): Stretch | null {
  if (start.kind === 'day') return null;
  const startAt = instantOn(start.clock, start.wall, zone);
  return startAt === null ? null : { startAt, endAt: startAt + ms };
}
