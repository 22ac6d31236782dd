import type { CalendarEvent } from './event.ts';
import { dayOf } from './moment.ts';
import type { StandIns } from './occurrences.ts';

/**
 * Whether an event comes on the same dates of each year and for ever, so that a change that comes every year says
 * the same. Around the end of February RFC 5545 counts days where such a change keeps its dates: that is not the same.
 */
export function isPlainYearly(event: CalendarEvent, standIns: StandIns): boolean {
  const { rule, start, more, without, replaces, uid } = event;
  const { days } = event.length;
  if (rule === null || days === null || replaces !== null || standIns.has(uid ?? '')) return false;
  if (rule.until !== null || more.length > 0 || without.length > 0) return false;
  const first = dayOf(start);
  const usual: Readonly<Record<string, string>> = {
    FREQ: 'YEARLY',
    INTERVAL: '1',
    BYMONTH: String(first.month),
    BYMONTHDAY: String(first.day),
  };
  const isUsual = Object.entries(rule.parts).every(
    ([name, values]) => name === 'WKST' || (values.length === 1 && values[0] === usual[name]),
  );
  return isUsual && days < 365 && keepsItsDates(first, days);
}

function keepsItsDates(first: Temporal.PlainDate, days: number): boolean {
  if (days === 1) return true;
  const [common, leap] = [2023, 2024].map((year) => first.with({ year }).add({ days: days - 1 }));
  const isLeapDay = first.month === 2 && first.day === 29;
  return !isLeapDay && common!.toPlainMonthDay().equals(leap!.toPlainMonthDay());
}
