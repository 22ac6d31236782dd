const at = (day: string): number => Date.parse(`${day}T00:00Z`);

/** "November 2026". `month` is YYYY-MM. */
export function monthName(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    at(`${month}-01`),
  );
}

/** "Monday, November 23". `day` is YYYY-MM-DD. */
export function dayName(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(at(day));
}
