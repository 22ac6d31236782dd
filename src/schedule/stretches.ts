import { hoursOf } from './hours-of.ts';
import { dayMin } from './schedule.ts';
import type { Schedule, Span } from './schedule.ts';
import { instantOf } from './wall-clock.ts';

/** Work time without a gap, from one instant to another, the end exclusive. */
export interface Stretch {
  readonly startAt: number;
  /** Infinity where no end is in sight: the hours run on past the last day looked at. */
  readonly endAt: number;
}

/**
 * The stretches of work time that begin on the days from `firstDay` to `lastDay`, one after the other, as
 * many as the caller takes. Spans that touch or overlap are joined, first on the clock and then in time: a
 * clock put forward can close the gap between two. One that reaches `horizonMin`, counted like the days, has no end.
 */
export function* stretches(
  schedule: Schedule,
  firstDay: number,
  lastDay: number,
  zone: string,
  horizonMin = (lastDay + 1) * dayMin,
): Generator<Stretch, undefined, undefined> {
  let held: Stretch | null = null;
  for (const span of onTheClock(schedule, firstDay, lastDay)) {
    const stretch = inTime(span, zone, horizonMin);
    if (stretch === null) continue;
    if (held === null) {
      held = stretch;
    } else if (stretch.startAt <= held.endAt) {
      held = { startAt: held.startAt, endAt: Math.max(held.endAt, stretch.endAt) };
    } else {
      yield held;
      held = stretch;
    }
  }
  if (held !== null) yield held;
}

/** The spans of a run of days in minutes since the midnight of day 0, joined where they touch or overlap. */
function* onTheClock(
  schedule: Schedule,
  firstDay: number,
  lastDay: number,
): Generator<Span, undefined, undefined> {
  let held: Span | null = null;
  for (let day = firstDay; day <= lastDay; day += 1) {
    for (const { fromMin, toMin } of hoursOf(schedule, day)) {
      const span: Span = { fromMin: day * dayMin + fromMin, toMin: day * dayMin + toMin };
      if (held === null) {
        held = span;
      } else if (span.fromMin <= held.toMin) {
        held = { fromMin: held.fromMin, toMin: Math.max(held.toMin, span.toMin) };
      } else {
        yield held;
        held = span;
      }
    }
  }
  if (held !== null) yield held;
}

/** A span as instants; null if a clock put forward leaves nothing of it. */
function inTime(span: Span, zone: string, horizonMin: number): Stretch | null {
  const start = instantOf(span.fromMin, zone);
  if (span.toMin >= horizonMin) return { startAt: start.at, endAt: Infinity };
  const end = instantOf(span.toMin, zone);
  // Hours that the clock jumped over did not take place: they do not move to the hours after. No jump is longer
  // than a day, so that a longer span with both ends skipped lies between two of them.
  const isJumpedOver = start.isSkipped && end.isSkipped && span.toMin - span.fromMin <= dayMin;
  if (end.at <= start.at || isJumpedOver) return null;
  return { startAt: start.at, endAt: end.at };
}
