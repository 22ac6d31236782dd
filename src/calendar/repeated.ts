import { RRuleTemporal } from 'rrule-temporal';
import type { Budget } from './budget.ts';
import { calendarLimits } from './limits.ts';
import { wallOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { lastWall } from './rule.ts';
import type { Rule } from './rule.ts';
import type { Window } from './window.ts';

/**
 * When a rule comes within the window, by the clock of what it repeats: it is reckoned on the wall, so that
 * daylight saving moves nothing. Null where it comes more often than anybody's day off, or cannot be reckoned.
 */
export function repeated(
  rule: Rule,
  start: Moment,
  window: Window,
  budget: Budget,
): readonly Temporal.PlainDateTime[] | null {
  const [from, to] = [wallOf(start), window.to.toPlainDateTime()];
  if (Temporal.PlainDateTime.compare(from, to) >= 0) return [];
  if (!budget.spend(stepsOf(rule, from, window))) return null;
  const until = rule.until === null ? null : lastWall(rule.until, start, window.zone);
  try {
    return new RRuleTemporal({
      rruleString: Object.entries(rule.parts)
        .map(([name, values]) => `${name}=${values.join(',')}`)
        .join(';'),
      dtstart: asIfUtc(from),
      ...(until === null ? {} : { until: asIfUtc(until) }),
      maxIterations: calendarLimits.stepsOfARule,
      cache: false,
    })
      .between(asIfUtc(window.from.toPlainDateTime()), asIfUtc(to), true)
      .map((found) => found.toPlainDateTime());
  } catch {
    return null;
  }
}

const asIfUtc = (wall: Temporal.PlainDateTime): Temporal.ZonedDateTime => wall.toZonedDateTime('UTC');

/** How many days a step of a rule is long. What comes more than once a day is a bomb, or no day off. */
const daysOfStep: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 30, YEARLY: 365 };

/**
 * What a rule costs, in dates looked at: all of its window, and the way there from its start, which is shorter
 * where nothing has to be counted.
 */
function stepsOf({ parts }: Rule, from: Temporal.PlainDateTime, window: Window): number {
  const stepDays = daysOfStep[parts['FREQ']?.[0] ?? ''];
  const timesADay = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].reduce(
    (times, name) => times * (parts[name]?.length ?? 1),
    1,
  );
  if (stepDays === undefined || timesADay > calendarLimits.timesADay) return Infinity;
  const datesOfStep = Object.keys(parts).some((name) => name.startsWith('BY')) ? stepDays * timesADay : 1;
  const stepsIn = (first: Temporal.PlainDate) =>
    Math.max(0, first.until(window.to, { largestUnit: 'days' }).days) / stepDays + 1;
  const allSteps = stepsIn(from.toPlainDate());
  const steps = parts['COUNT'] === undefined ? allSteps / 10 + stepsIn(window.from) : allSteps;
  return steps * datesOfStep;
}
