import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkSettings,
  defaultSettings,
  fields,
  numberSettings,
  parseSettings,
} from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { runs } from '../run-length.ts';

test('what may be typed may be stored, and what may not is refused with the same words', () => {
  const anyNumber = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 5, max: 60 }) },
    fc.integer({ min: -2, max: 500 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const anySpans = fc.array(
    fc.record({ fromMin: fc.integer({ min: -1, max: 1500 }), toMin: fc.integer({ min: 0, max: 3000 }) }),
    { maxLength: 2 },
  );
  const anyDay = fc.constantFrom('2026-11-23', '2026-12-24', '2027-01-01', '2026-02-30', '');
  const { schedule } = defaultSettings;
  const anyDraft = fc.record({
    numbers: fc.dictionary(fc.constantFrom(...numberSettings), anyNumber, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    monday: anySpans,
    changes: fc.array(fc.record({ fromDay: anyDay, toDay: anyDay, yearly: fc.boolean(), spans: anySpans }), {
      maxLength: 2,
    }),
    zone: fc.constantFrom('follow', 'Asia/Kathmandu', 'Mars/Olympus'),
  });
  fc.assert(
    fc.property(anyDraft, ({ numbers: typed, monday, changes, zone }) => {
      const week = { ...schedule.week, monday };
      const draft: Settings = { ...defaultSettings, ...typed, schedule: { week, changes, zone } };
      const problems = checkSettings(draft);
      const parsed = parseSettings(JSON.parse(JSON.stringify(draft)));
      expect(parsed !== null).toBe(problems.length === 0);
      // What is stored is tidy: read again, it stays as it is.
      expect(parseSettings(parsed)).toEqual(parsed);
    }),
    { numRuns: runs(500) },
  );
});

describe('settings as they are typed', () => {
  it('are fine by default', () => {
    expect(checkSettings(defaultSettings)).toEqual([]);
  });

  it.each(numberSettings)('%s may be anything within its limits, both included', (field) => {
    const { min, max } = fields[field];
    for (const value of [min, max]) expect(checkSettings({ ...defaultSettings, [field]: value })).toEqual([]);
    for (const value of [min - 1, max + 1, -5, 1e9]) {
      expect(checkSettings({ ...defaultSettings, [field]: value })).toEqual([
        { kind: 'out-of-range', field, min, max },
      ]);
    }
  });

  it.each(numberSettings)('%s is a whole number', (field) => {
    for (const value of [NaN, Infinity, 2.5]) {
      expect(checkSettings({ ...defaultSettings, [field]: value })).toEqual([
        { kind: 'not-a-number', field },
      ]);
    }
  });

  it('are told all that is wrong at once, each at its field', () => {
    const { schedule } = defaultSettings;
    const draft: Settings = {
      ...defaultSettings,
      limitMin: 0,
      snoozeMin: NaN,
      schedule: {
        week: { ...schedule.week, friday: [{ fromMin: 540, toMin: 540 }] },
        changes: [{ fromDay: '2026-02-30', toDay: '2026-03-01', yearly: false, spans: [] }],
        zone: 'Mars/Olympus',
      },
    };
    expect(checkSettings(draft)).toEqual([
      { kind: 'out-of-range', field: 'limitMin', min: 1, max: 240 },
      { kind: 'not-a-number', field: 'snoozeMin' },
      { kind: 'span', field: 'schedule', problem: { kind: 'empty', weekday: 'friday', index: 0 } },
      {
        kind: 'change',
        field: 'schedule',
        problem: { kind: 'not-a-day', change: 0, field: 'fromDay' },
      },
      { kind: 'not-a-zone', field: 'schedule' },
    ]);
  });
});
