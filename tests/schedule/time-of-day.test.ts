import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from '../../src/schedule/index.ts';

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9:5', '09:05'],
    ['09:05', '09:05'],
    ['9.05', '09:05'],
    ['9,05', '09:05'],
    ['9h05', '09:05'],
    ['9h', '09:00'],
    ['17h30', '17:30'],
    ['905', '09:05'],
    ['0905', '09:05'],
    ['1730', '17:30'],
    [' 17 : 30 ', '17:30'],
    ['5pm', '17:00'],
    ['5:30pm', '17:30'],
    ['5:30 p.m.', '17:30'],
    ['5 P', '17:00'],
    ['12am', '00:00'],
    ['12:15 pm', '12:15'],
    ['０９：３０', '09:30'],
    ['24:00', '24:00'],
    ['0', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(formatTime(parseTime(text)!)).toBe(time);
  });

  it.each([
    '',
    'noon',
    '25',
    '25:00',
    '24:01',
    '9:60',
    '13pm',
    '0am',
    '-1',
    '9:5:0',
    '90000',
    '9 05 x',
    'NaN',
  ])('"%s" is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (min) => parseTime(formatTime(min)) === min));
  });

  it('past midnight is written as the next day’s', () => {
    expect(formatTime(1800)).toBe('06:00');
    expect(formatTime(2880)).toBe('00:00');
  });

  it('is read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const min = parseTime(text);
        expect(min === null || (min >= 0 && min <= 1440 && Number.isInteger(min))).toBe(true);
      }),
    );
  });
});
