import { dayMs, minuteMs } from '../schedule/index.ts';
import type { Words } from './words.ts';

/** "42 min", "1 h 5 min": whole minutes that have passed. Less than one is said in words. */
export function passed(ms: number, words: Words): string {
  return ofMinutes(Math.floor(ms / minuteMs), words);
}

/** Like `passed`, for time that is left: rounded up, so that "1 min" stays until the last second is over. */
export function left(ms: number, words: Words): string {
  return ofMinutes(Math.ceil(ms / minuteMs), words);
}

function ofMinutes(total: number, words: Words): string {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (total < 1) return words.t('page.time.underMinute');
  if (hours === 0) return words.t('page.time.minutes', { minutes });
  if (minutes === 0) return words.t('page.time.hours', { hours });
  return words.t('page.time.hoursMinutes', { hours, minutes });
}

/** What is left of a short step or routine, rounded up: "45 s", "2:05". */
export function countdown(ms: number, words: Words): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds < 60) return words.t('page.time.seconds', { seconds });
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "10:45", as the language writes it. */
export function clockTime(at: number, language: string, zone: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone }).format(at);
}

/**
 * The time, with the day in front when it is not today's: "10:45", "tomorrow 09:00", "Monday 09:00"; from a
 * week on, the date as well.
 */
export function dayAndTime(at: number, now: number, language: string, zone: string): string {
  const time = clockTime(at, language, zone);
  const days = daysBetween(now, at, zone);
  if (days === 0) return time;
  if (days === 1) {
    const tomorrow = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(1, 'day');
    return `${tomorrow} ${time}`;
  }
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    timeZone: zone,
    ...(days > 1 && days < 7 ? {} : { day: 'numeric', month: 'long' }),
  }).format(at);
  return `${day} ${time}`;
}

/** The days of the week by language: a form names them dozens of times, and a formatter is slow to make. */
const weekdayNames = new Map<string, readonly string[]>();

/** "Monday", "lundi": `index` counts from Monday, 0. */
export function weekdayName(index: number, language: string): string {
  let names = weekdayNames.get(language);
  if (names === undefined) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    names = Array.from({ length: 7 }, (_, day) => format.format((4 + day) * dayMs));
    weekdayNames.set(language, names);
  }
  return names[index]!;
}

function daysBetween(from: number, to: number, zone: string): number {
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return dateOf(from).until(dateOf(to), { largestUnit: 'days' }).days;
}
