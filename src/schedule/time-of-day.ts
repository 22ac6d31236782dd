/**
 * Reads a time of day as people type it: 9, 09:05, 9.05, 0905, 5pm, 5:30 pm, 24:00. The answer is in minutes
 * after midnight, 0 to 1440; null when it is no time.
 */
export function parseTime(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim());
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const half = match[3]?.toLowerCase();
  if (minute > 59) return null;
  if (half !== undefined) {
    return hour >= 1 && hour <= 12 ? ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute : null;
  }
  const minutes = hour * 60 + minute;
  return minutes <= 1_440 ? minutes : null;
}

/** A time of day for an input field, HH:MM in 24 hours. Minutes of the next day count from its own midnight. */
export function formatTime(minuteOfDay: number): string {
  const minutes = minuteOfDay > 1_440 ? minuteOfDay - 1_440 : minuteOfDay;
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
