import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings, limits } from '../../src/settings/index.ts';
import type { NumberSetting, Settings } from '../../src/settings/index.ts';

const numbers = Object.keys(limits) as NumberSetting[];

describe('settings as they are typed', () => {
  it('are fine by default', () => {
    expect(checkSettings(defaultSettings)).toEqual([]);
  });

  it.each(numbers)('%s may be anything within its limits, both included', (field) => {
    const { min, max } = limits[field];
    for (const value of [min, max]) expect(checkSettings({ ...defaultSettings, [field]: value })).toEqual([]);
    for (const value of [min - 1, max + 1, -5, 1e9]) {
      expect(checkSettings({ ...defaultSettings, [field]: value })).toEqual([
        { kind: 'out-of-range', field, min, max },
      ]);
    }
  });

  it.each(numbers)('%s is a whole number', (field) => {
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
