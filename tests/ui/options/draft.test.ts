import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings } from '../../../src/settings/index.ts';
import {
  draftOf,
  isRight,
  readNumber,
  savable,
  savableOf,
  touchedNames,
} from '../../../src/ui/options/draft.ts';
import type { Draft } from '../../../src/ui/options/draft.ts';

const draft = draftOf(defaultSettings);
const typed = (limitMin: string): Draft => ({ ...draft, numbers: { ...draft.numbers, limitMin } });

describe('settings as typed', () => {
  it('read back as they were written', () => {
    expect(savable(draft, defaultSettings)).toEqual(defaultSettings);
    expect(isRight(draft)).toBe(true);
  });

  it.each([
    ['30', 30],
    [' 30 ', 30],
    ['1', 1],
    ['240', 240],
    ['0', null],
    ['241', null],
    ['', null],
    ['4.5', null],
    ['-5', null],
    ['1e2', null],
    ['soon', null],
  ])('a limit of "%s": %s', (text, value) => {
    expect(readNumber('limitMin', text)).toBe(value);
  });

  it('save what is right and keep what is saved in place of what is not', () => {
    const half: Draft = { ...typed('none'), chosen: { ...draft.chosen, setting: 'floor', minutes: 5 } };
    expect(isRight(half)).toBe(false);
    expect(savable(half, defaultSettings)).toEqual({ ...defaultSettings, setting: 'floor', minutes: 5 });
  });

  it('keep the saved week until the typed one is right', () => {
    const monday = [{ key: 1, from: '10:00', to: '9:00', endsNextDay: false }];
    const wrong: Draft = { ...typed('30'), week: { ...draft.week, monday } };
    expect(savable(wrong, defaultSettings)).toEqual({ ...defaultSettings, limitMin: 30 });
  });

  it('save nothing of a field that nobody touched, however old it is', () => {
    const chosenHere: Draft = { ...typed('30'), zone: 'Asia/Tokyo' };
    const touched = new Set(touchedNames(draft, chosenHere));
    const newer = { ...defaultSettings, snoozeMin: 9, setting: 'floor' as const };
    expect([...touched]).toEqual(['schedule.zone', 'limitMin']);
    expect(savableOf(chosenHere, touched, newer)).toEqual({
      limitMin: 30,
      'schedule.zone': 'Asia/Tokyo',
    });
  });

  it('are touched by what is wrong as well', () => {
    const monday = [{ key: 1, from: '10:00', to: '9:00', endsNextDay: false }];
    expect(touchedNames(draft, { ...typed('none'), week: { ...draft.week, monday } })).toEqual([
      'schedule.week',
      'limitMin',
    ]);
    expect(touchedNames(draft, draft)).toEqual([]);
  });

  it('never save what the settings themselves refuse', () => {
    for (const text of ['0', '999', 'x', '45']) {
      expect(checkSettings(savable(typed(text), defaultSettings))).toEqual([]);
    }
  });

  it('save one part of a setting without the others', () => {
    const { sound } = draft.chosen;
    const louder: Draft = { ...draft, chosen: { ...draft.chosen, sound: { ...sound, volume: 90 } } };
    const touched = new Set(touchedNames(draft, louder));
    expect(savableOf(louder, touched, defaultSettings)).toEqual({ 'sound.volume': 90 });
  });

  it('save nothing of a field that is wrong', () => {
    const touched = new Set(touchedNames(draft, typed('soon')));
    expect([...touched]).toEqual(['limitMin']);
    expect(savableOf(typed('soon'), touched, defaultSettings)).toEqual({});
  });
});
