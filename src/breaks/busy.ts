import type { Stretch } from '../schedule/index.ts';

/** What one calendar says of busy times: in order, none touching another. */
export interface BusyCalendar {
  /** The name of its file; a newer file of the same name takes its place. */
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

export const busyLimits = {
  /** Work, a partner's, a club's, and two more. */
  calendars: 5,
  /** Two years of seven meetings a day, those that follow one another being one. */
  stretches: 5_000,
  nameLength: 100,
  /** Nobody meets for longer without getting up, and a calendar that says so must not keep Limber quiet for days. */
  longestMs: 4 * 60 * 60_000,
} as const;

/** The same times in order, those that touch as one. */
export function joinStretches(found: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of [...found].sort((one, other) => one.startAt - other.startAt)) {
    const last = apart.at(-1);
    if (last === undefined || stretch.startAt > last.endAt) apart.push(stretch);
    else apart.splice(-1, 1, { startAt: last.startAt, endAt: Math.max(last.endAt, stretch.endAt) });
  }
  return apart;
}

/**
 * When the calendars hold questions up, all together and in order. Of a time without a gap that is longer than the
 * longest, it is the beginning: whoever has sat that long is asked, whatever comes next.
 */
export function busyTimes(calendars: readonly BusyCalendar[]): readonly Stretch[] {
  return joinStretches(calendars.flatMap(({ stretches }) => stretches)).map(({ startAt, endAt }) => ({
    startAt,
    endAt: Math.min(endAt, startAt + busyLimits.longestMs),
  }));
}

/** The busy time that `now` lies in, its end exclusive; null outside them. */
export function busyAt(times: readonly Stretch[], now: number): Stretch | null {
  return times.find(({ startAt, endAt }) => startAt <= now && now < endAt) ?? null;
}

/** When the next busy time begins, after `now`; null when none does. */
export function busyBeginsAt(times: readonly Stretch[], now: number): number | null {
  return times.find(({ startAt }) => startAt > now)?.startAt ?? null;
}
