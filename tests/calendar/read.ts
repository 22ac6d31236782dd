import { readFileSync } from 'node:fs';
import { daysOffIn, readCalendar } from '../../src/calendar/index.ts';
import type { Calendar } from '../../src/calendar/index.ts';
import type { DayChange } from '../../src/schedule/index.ts';

/** Monday, 23 November 2026, late morning in Berlin and the same day everywhere that the tests go. */
export const now = Temporal.Instant.from('2026-11-23T10:30Z').epochMilliseconds;

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`fixtures/${name}.ics`, import.meta.url));

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A calendar file with these lines in it. */
export const aCalendar = (...lines: readonly string[]): Uint8Array =>
  bytes(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'));

export const anEvent = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...lines,
  'END:VEVENT',
];

/** The calendar in a file that has one. */
export function calendarIn(file: Uint8Array, zone = 'Europe/Berlin'): Calendar {
  const read = readCalendar(file, now, zone);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.calendar;
}

/** '2026-12-24..2026-12-26 Christmas', as a test says it. */
export function said({ fromDay, toDay, yearly, name }: DayChange): string {
  const days = fromDay === toDay ? fromDay : `${fromDay}..${toDay}`;
  return [days, ...(yearly ? ['yearly'] : []), ...(name === undefined ? [] : [name])].join(' ');
}

/** The days off in a fixture, as a test says them, and what was left out. */
export function read(name: string, zone?: string) {
  const { found, leftOut } = daysOffIn(calendarIn(fixture(name), zone));
  return { found: found.map(said), leftOut };
}
