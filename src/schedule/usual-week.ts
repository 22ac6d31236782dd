import { defaultSchedule, weekdays } from './schedule.ts';
import type { Week } from './schedule.ts';

/** Days of rest by ISO number (1 is Monday) where they are not Saturday and Sunday: CLDR 47, supplemental weekData. */
const restsElsewhere: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  IR: [5],
  IN: [7],
  UG: [7],
};
const fridayAndSaturday = [
  'BH',
  'DZ',
  'EG',
  'IL',
  'IQ',
  'JO',
  'KW',
  'LY',
  'OM',
  'QA',
  'SA',
  'SD',
  'SY',
  'YE',
];

/** On which days people rest where a language is spoken. */
function restDays(locale: string): readonly number[] {
  const { region = '' } = new Intl.Locale(locale).maximize();
  return fridayAndSaturday.includes(region) ? [5, 6] : (restsElsewhere[region] ?? [6, 7]);
}

/** The week that is usual where somebody lives, by a BCP 47 tag: the default hours on each day that is no day of rest. */
export function usualWeek(locale: string): Week {
  const rest = restDays(locale);
  const hours = defaultSchedule.week.monday;
  return Object.fromEntries(
    weekdays.map((weekday, index) => [weekday, rest.includes(index + 1) ? [] : hours]),
  ) as unknown as Week;
}
