import { describe, expect, it } from 'vitest';
import { clockTime, countdown, dayAndTime, left, passed, weekdayName } from '../../src/ui/time-phrases.ts';
import { english } from './english.ts';

const words = english();
const min = 60_000;
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('time that has passed', () => {
  it.each([
    [0, 'less than a minute'],
    [59_999, 'less than a minute'],
    [min, '1 min'],
    [42 * min + 59_999, '42 min'],
    [60 * min, '1 h'],
    [83 * min, '1 h 23 min'],
    [25 * 60 * min, '25 h'],
  ])('%i ms: %s', (ms, text) => {
    expect(passed(ms, words)).toBe(text);
  });
});

describe('time that is left', () => {
  it.each([
    [1, '1 min'],
    [min, '1 min'],
    [min + 1, '2 min'],
    [59 * min + 1, '1 h'],
  ])('%i ms: %s', (ms, text) => {
    expect(left(ms, words)).toBe(text);
  });

  it('is never none while a moment is left', () => {
    expect(left(0, words)).toBe('less than a minute');
  });
});

describe('a countdown', () => {
  it.each([
    [-5, '0 s'],
    [1, '1 s'],
    [44_000, '44 s'],
    [59_001, '1:00'],
    [125_000, '2:05'],
  ])('%i ms: %s', (ms, text) => {
    expect(countdown(ms, words)).toBe(text);
  });
});

describe('a time of day', () => {
  const noon = at('2026-03-09T12:05:00Z');

  it.each([
    ['en-GB', 'Europe/London', '12:05'],
    ['de', 'Asia/Kathmandu', '17:50'],
    ['en-US', 'America/New_York', '8:05 AM'],
  ])('in %s and %s', (language, zone, text) => {
    expect(clockTime(noon, language, zone)).toBe(text);
  });
});

describe('a day and a time', () => {
  // A Friday, at 20:00 in London; in Auckland it is Saturday morning.
  const friday = at('2026-03-06T20:00:00Z');

  it.each([
    ['the same day', '2026-03-06T22:30:00Z', '22:30', '11:30'],
    ['the next day', '2026-03-07T09:00:00Z', 'tomorrow 09:00', '22:00'],
    ['within a week', '2026-03-09T09:00:00Z', 'Monday 09:00', 'Monday 22:00'],
    ['six days on', '2026-03-12T09:00:00Z', 'Thursday 09:00', 'Thursday 22:00'],
    ['a week on', '2026-03-13T09:00:00Z', 'Friday 13 March 09:00', 'Friday 22:00'],
    ['longer on', '2026-03-20T09:00:00Z', 'Friday 20 March 09:00', 'Friday 20 March 22:00'],
  ])('%s', (_when, then, london, auckland) => {
    expect(dayAndTime(at(then), friday, 'en-GB', 'Europe/London')).toBe(london);
    expect(dayAndTime(at(then), friday, 'en-GB', 'Pacific/Auckland')).toBe(auckland);
  });

  it('speaks the language it is asked for', () => {
    expect(dayAndTime(at('2026-03-07T09:00:00Z'), friday, 'de', 'Europe/Berlin')).toBe('morgen 10:00');
    expect(dayAndTime(at('2026-03-09T09:00:00Z'), friday, 'de', 'Europe/Berlin')).toBe('Montag 10:00');
  });

  it('counts calendar days where a night is an hour short', () => {
    const beforeDst = at('2026-03-28T20:00:00Z');
    expect(dayAndTime(at('2026-03-29T08:00:00Z'), beforeDst, 'en-GB', 'Europe/London')).toBe(
      'tomorrow 09:00',
    );
  });
});

describe('the name of a weekday', () => {
  it('counts from Monday in every language', () => {
    expect([0, 6].map((index) => weekdayName(index, 'en'))).toEqual(['Monday', 'Sunday']);
    expect([0, 6].map((index) => weekdayName(index, 'fr'))).toEqual(['lundi', 'dimanche']);
  });
});
