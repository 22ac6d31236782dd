import { expect, test } from 'vitest';
import { usualWeek, weekdays } from '../../src/schedule/index.ts';

test.each([
  ['en-US', 'monday tuesday wednesday thursday friday'],
  ['de-DE', 'monday tuesday wednesday thursday friday'],
  ['de', 'monday tuesday wednesday thursday friday'],
  ['ar-EG', 'monday tuesday wednesday thursday sunday'],
  ['he-IL', 'monday tuesday wednesday thursday sunday'],
  ['he', 'monday tuesday wednesday thursday sunday'],
  ['fa-IR', 'monday tuesday wednesday thursday saturday sunday'],
  ['ar-AE', 'monday tuesday wednesday thursday friday'],
])('Where people speak %s, the days of work are %s', (locale, days) => {
  const week = usualWeek(locale);
  expect(weekdays.filter((weekday) => week[weekday].length > 0).join(' ')).toBe(days);
});
