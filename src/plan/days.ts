/** Days from one local day to another; negative if the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  // Asked for thousands of times over a journal, mostly within one month, where the calendar has no say.
  from.slice(0, 7) === to.slice(0, 7)
    ? Number(to.slice(8)) - Number(from.slice(8))
    : Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

/** The local day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();
