import { expect, it } from 'vitest';
import { defaultSettings, fieldsOf } from '../../../../src/settings/index.ts';
import { changePhrase } from '../../../../src/ui/options/backup/change-phrase.ts';
import { english } from '../../english.ts';

it.each([
  { field: 'limitMin', before: 45, after: 30, says: 'Ask me to move after: 45 min becomes 30 min' },
  { field: 'maxSnoozes', before: 3, after: 0, says: 'Snoozes in a row: 3 becomes 0' },
  { field: 'breathS', before: 6, after: 8, says: 'A breath, in and out, takes: 6 sec becomes 8 sec' },
  { field: 'minutes', before: 3, after: 10, says: 'A break lasts: 3 min becomes 10 min' },
  { field: 'setting', before: 'seated', after: 'floor', says: 'Where: Seated becomes Floor' },
  { field: 'sound.rate', before: 100, after: 120, says: 'Speed of the voice: 100% becomes 120%' },
  { field: 'sound.cues', before: 'chimes', after: 'voice', says: 'How it is told: Chimes becomes Voice' },
  { field: 'sound.voice', before: null, after: 'Anna', says: 'Voice: none becomes Anna' },
  {
    field: 'sound.counts',
    before: false,
    after: true,
    says: 'Count every tenth repetition and breath: no becomes yes',
  },
  {
    field: 'schedule.zone',
    before: 'follow',
    after: 'Asia/Tokyo',
    says: 'Time zone: that of this computer becomes Asia/Tokyo',
  },
  { field: 'schedule.changes', before: [], after: [{}, {}], says: 'Days off: 0 becomes 2' },
  { field: 'schedule.week', before: { monday: [] }, after: {}, says: 'Your week: another choice' },
] as const)('a change of $field is told in a few words', ({ says, ...change }) => {
  expect(changePhrase(change, english())).toBe(says);
});

it('every setting has a name', () => {
  const phrases = fieldsOf(defaultSettings).map(([field, value]) =>
    changePhrase({ field, before: value, after: value }, english()),
  );
  expect(phrases.filter((phrase) => /setting\.|options\.|undefined/.test(phrase))).toEqual([]);
  expect(new Set(phrases).size).toBe(phrases.length);
});
