import { formatTime } from '../../../schedule/index.ts';
import type { DayChange } from '../../../schedule/index.ts';
import type { Words } from '../../words.ts';

/** "24–26 December 2026", "25 December, every year", as the language writes it. */
export function daysPhrase({ fromDay, toDay, yearly }: DayChange, { t, language }: Words): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(yearly ? {} : { year: 'numeric', weekday: 'short' }),
    timeZone: 'UTC',
  });
  const days = format.formatRange(atNoon(fromDay), atNoon(toDay));
  return yearly ? t('options.daysOff.everyYear', { days }) : days;
}

/** "Off", or the hours that hold instead: "09:00–12:00, 13:00–15:00". */
export function hoursPhrase({ spans }: Pick<DayChange, 'spans'>, { t }: Words): string {
  if (spans.length === 0) return t('options.daysOff.off');
  return spans
    .map(({ fromMin, toMin }) =>
      t('options.daysOff.hours', { from: formatTime(fromMin), to: formatTime(toMin) }),
    )
    .join(', ');
}

/** The days with the name in front: "Christmas, 24–26 December 2026". */
export function namedDays(change: DayChange, words: Words): string {
  const days = daysPhrase(change, words);
  return change.name === undefined ? days : words.t('options.daysOff.named', { name: change.name, days });
}

const atNoon = (day: string): number => Temporal.Instant.from(`${day}T12:00Z`).epochMilliseconds;
