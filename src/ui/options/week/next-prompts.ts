import { busyAt } from '../../../breaks/index.ts';
import { minuteMs, tidyWeek, weekdays, workAround } from '../../../schedule/index.ts';
import type { Schedule, Stretch, Week } from '../../../schedule/index.ts';

/** How far ahead stretches of work are looked at: none of them may be as long as the limit. */
const maxStretches = 60;

/**
 * When Limber asks next, for somebody who sits through all the hours of a schedule and moves whenever asked: the
 * clock begins with each stretch of work, and again with each prompt. One that comes due in a busy time is asked at
 * its end. Instants after `now`; fewer than `count`
 * where the hours are shorter than the limit, or are none.
 */
export function nextPrompts(
  schedule: Schedule,
  limitMin: number,
  now: number,
  zone: string,
  count: number,
  busy: readonly Stretch[] = [],
): readonly number[] {
  const limitMs = limitMin * minuteMs;
  const prompts: number[] = [];
  let at = now;
  for (let stretch = 0; stretch < maxStretches && prompts.length < count; stretch += 1) {
    const { startedAt, endsAt, nextStartAt } = workAround(schedule, at, zone);
    if (startedAt !== null) {
      const asksAt = (dueAt: number) => busyAt(busy, dueAt)?.endAt ?? dueAt;
      const passed = Math.floor(Math.max(0, now - startedAt) / limitMs);
      let promptAt = asksAt(startedAt + (passed + 1) * limitMs);
      while (promptAt < (endsAt ?? Infinity) && prompts.length < count) {
        prompts.push(promptAt);
        promptAt = asksAt(promptAt + limitMs);
      }
    }
    const next = endsAt ?? nextStartAt;
    if (next === null) break;
    at = next;
  }
  return prompts;
}

/** How many prompts the day with most of them has, counted in the same way; 0 for a week without any. */
export function promptsOnFullDay(week: Week, limitMin: number): number {
  const tidy = tidyWeek(week);
  return Math.max(
    ...weekdays.map((weekday) =>
      tidy[weekday].reduce((sum, { fromMin, toMin }) => sum + Math.ceil((toMin - fromMin) / limitMin) - 1, 0),
    ),
  );
}
