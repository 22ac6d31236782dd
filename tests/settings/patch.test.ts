import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPatch,
  defaultSettings,
  fieldNames,
  fieldsIn,
  parseSettings,
  patchBetween,
  patchOf,
  settingsPatchSchema,
} from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { read } from '../../src/shapes/index.ts';
import { anEdit } from '../sync/choices.ts';

const somebodys = fc
  .array(anEdit, { maxLength: 4 })
  .map((edits) => edits.reduce((settings, edit) => edit(settings), defaultSettings));

describe('a change of settings', () => {
  it('carries the fields that change, and no others', () => {
    const after: Settings = {
      ...defaultSettings,
      limitMin: 30,
      sound: { ...defaultSettings.sound, volume: 90 },
      schedule: { ...defaultSettings.schedule, zone: 'Asia/Tokyo' },
    };
    expect(patchBetween(defaultSettings, after)).toEqual({
      limitMin: 30,
      'sound.volume': 90,
      'schedule.zone': 'Asia/Tokyo',
    });
    expect(patchBetween(after, after)).toEqual({});
  });

  it('leads from what was to what was chosen, and arrives as it was sent', () => {
    fc.assert(
      fc.property(somebodys, somebodys, (before, after) => {
        const patch = patchBetween(before, after);
        expect(applyPatch(before, patch)).toEqual(after);
        expect(read(settingsPatchSchema, structuredClone(patch))).toEqual(patch);
      }),
    );
  });

  it('loses nothing of another one, whichever comes first, and leaves sound settings sound', () => {
    fc.assert(
      fc.property(somebodys, somebodys, fc.subarray([...fieldNames]), (before, after, fields) => {
        const one = patchOf(after, fields);
        const other = patchOf(
          after,
          fieldNames.filter((field) => !fieldsIn(one).includes(field)),
        );
        expect(applyPatch(applyPatch(before, one), other)).toEqual(after);
        expect(applyPatch(applyPatch(before, other), one)).toEqual(after);
        const mixed = applyPatch(before, one);
        expect(parseSettings(structuredClone(mixed))).toEqual(mixed);
      }),
    );
  });
});

describe('a change of settings from outside', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [30]],
    ['a field out of its limits', { limitMin: 0 }],
    ['a field without a value', { limitMin: undefined }],
    ['a field that there is not', { limitMin: 30, limit: 30 }],
    ['a field of every object', { constructor: {} }],
    ['a setting that has parts', { sound: defaultSettings.sound }],
    ['a part that there is not', { 'sound.loudness': 60 }],
  ])('is refused as a whole with %s', (_, raw) => {
    expect(read(settingsPatchSchema, raw)).toBeNull();
  });

  it('has its spans put in order', () => {
    const monday = [
      { fromMin: 720, toMin: 800 },
      { fromMin: 540, toMin: 720 },
    ];
    const week = { ...defaultSettings.schedule.week, monday };
    expect(read(settingsPatchSchema, { 'schedule.week': week })).toEqual({
      'schedule.week': { ...week, monday: [{ fromMin: 540, toMin: 800 }] },
    });
  });
});
