import { dayMin } from './schedule.ts';

/**
 * A time of day as people type it, in minutes since midnight: '9', '9:05', '9.05', '9h05', '0905', '5pm',
 * '5:30 p.m.'. '24:00' is the end of the day. Null if it is none.
 */
export function parseTime(text: string): number | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const parts = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{1,2})?|(\d\d))?\s*(?:([ap])\.?\s*m?\.?)?$/.exec(typed);
  if (!parts) return null;
  const [, hourText, minuteText, joined, half] = parts;
  const minute = Number(minuteText ?? joined ?? 0);
  const hour = half === undefined ? Number(hourText) : hourOfHalf(Number(hourText), half);
  if (hour === null || minute > 59) return null;
  const min = hour * 60 + minute;
  return min <= dayMin ? min : null;
}

/** The hour of the day for one on a twelve-hour clock; null if that has no such hour. */
function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/**
 * A time of day as 'HH:MM' by the 24-hour clock, for input fields. Past midnight it is the clock of the next
 * day; 1440 is '24:00', the end of a day.
 */
export function formatTime(min: number): string {
  const ofDayMin = min > dayMin ? min % dayMin : min;
  const [hour, minute] = [Math.floor(ofDayMin / 60), ofDayMin % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
