import { weekdays } from './schedule.ts';
import type { Schedule } from './schedule.ts';

/** A stretch of work time as instants; the end is exclusive. */
export interface Stretch {
  readonly startAt: number;
  readonly endAt: number;
}

/** A week repeats, and a stretch may begin the day before: whoever looks nine days around now sees all there is. */
const horizonDays = 9;

/** Is it work time at `now`, for somebody whose computer is in `zone`? */
export function isWorkTime(schedule: Schedule, now: number, zone: string): boolean {
  return workStartedAt(schedule, now, zone) !== null;
}

/** When the work time that holds `now` began; null outside work hours. Touching spans are one stretch. */
export function workStartedAt(schedule: Schedule, now: number, zone: string): number | null {
  return stretchesAround(schedule, now, zone).find((stretch) => holds(stretch, now))?.startAt ?? null;
}

/** When work time next begins after `now`; null if it never does. */
export function nextStartAt(schedule: Schedule, now: number, zone: string): number | null {
  return stretchesAround(schedule, now, zone).find(({ startAt }) => startAt > now)?.startAt ?? null;
}

/** When `isWorkTime` next changes its answer; null if it does not within nine days. */
export function nextChangeAt(schedule: Schedule, now: number, zone: string): number | null {
  const stretches = stretchesAround(schedule, now, zone);
  const current = stretches.find((stretch) => holds(stretch, now));
  return current?.endAt ?? nextStartAt(schedule, now, zone);
}

/** The work time that begins on a local day (YYYY-MM-DD), in order. A span that falls into a DST gap is left out. */
export function spansOn({ week }: Schedule, day: string, zone: string): readonly Stretch[] {
  const date = Temporal.PlainDate.from(day);
  const weekday = weekdays[date.dayOfWeek - 1] ?? 'monday';
  return week[weekday]
    .map(({ fromMin, toMin }) => ({
      startAt: instantOf(date, fromMin, zone),
      endAt: instantOf(date, toMin, zone),
    }))
    .filter(({ startAt, endAt }) => startAt < endAt);
}

function stretchesAround(schedule: Schedule, now: number, zone: string): readonly Stretch[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const stretches: Stretch[] = [];
  for (let offset = -horizonDays; offset <= horizonDays; offset += 1) {
    for (const stretch of spansOn(schedule, today.add({ days: offset }).toString(), zone)) {
      const last = stretches.at(-1);
      if (last !== undefined && stretch.startAt <= last.endAt) {
        stretches[stretches.length - 1] = { ...last, endAt: Math.max(last.endAt, stretch.endAt) };
      } else {
        stretches.push(stretch);
      }
    }
  }
  return stretches;
}

/** The first instant at which a wall clock in `zone` shows this time; in a DST gap, the time moved forward. */
function instantOf(date: Temporal.PlainDate, minuteOfDay: number, zone: string): number {
  const day = date.add({ days: Math.floor(minuteOfDay / 1_440) });
  const time = { hour: Math.floor((minuteOfDay % 1_440) / 60), minute: minuteOfDay % 60 };
  return day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function holds({ startAt, endAt }: Stretch, now: number): boolean {
  return startAt <= now && now < endAt;
}
