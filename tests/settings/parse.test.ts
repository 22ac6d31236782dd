import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings, parseSettings } from '../../src/settings/index.ts';

const { schedule } = defaultSettings;

describe('data from outside', () => {
  it('is taken as it was stored', () => {
    const stored = {
      ...defaultSettings,
      limitMin: 30,
      setting: 'floor',
      schedule: {
        week: { ...schedule.week, saturday: [{ fromMin: 1320, toMin: 1800 }] },
        changes: [{ fromDay: '2026-12-24', toDay: '2027-01-01', yearly: true, spans: [], name: 'Christmas' }],
        zone: 'Europe/Berlin',
      },
    };
    expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([
    { what: 'nothing at all', data: {} },
    { what: 'a schedule of before there were days off', data: { schedule: { week: schedule.week } } },
    { what: 'a schedule without a week', data: { schedule: {} } },
  ])('takes the defaults for what is missing: $what', ({ data }) => {
    expect(parseSettings(data)).toEqual(defaultSettings);
  });

  it('loses what is not known', () => {
    const data = { ...defaultSettings, colour: 'red', schedule: { ...schedule, moon: 'full' } };
    expect(parseSettings(data)).toEqual(defaultSettings);
  });

  it('has spans that touch joined, in order', () => {
    const monday = [
      { fromMin: 720, toMin: 900 },
      { fromMin: 540, toMin: 720 },
    ];
    const parsed = parseSettings({ schedule: { week: { ...schedule.week, monday } } });
    expect(parsed?.schedule.week.monday).toEqual([{ fromMin: 540, toMin: 900 }]);
  });

  it.each([
    { what: 'no object', data: null },
    { what: 'a list', data: [1] },
    { what: 'a list for a schedule', data: { schedule: [] } },
    { what: 'a text for a number', data: { limitMin: '45' } },
    { what: 'null for a number', data: { limitMin: null } },
    { what: 'NaN', data: { snoozeMin: NaN } },
    { what: 'a setting that is none', data: { setting: 'swimming' } },
    { what: 'minutes that are not offered', data: { minutes: 4 } },
    {
      what: 'a limit of the hips that is none',
      data: { profile: { ...defaultSettings.profile, limits: ['wings'] } },
    },
    {
      what: 'a movement that no id names',
      data: { profile: { ...defaultSettings.profile, without: ['../x'] } },
    },
    { what: 'a level that is none', data: { level: 'brutal' } },
    {
      what: 'a week without Sunday',
      data: { schedule: { week: { ...schedule.week, sunday: undefined } } },
    },
    {
      what: 'half a span',
      data: { schedule: { week: { ...schedule.week, monday: [{ fromMin: 540 }] } } },
    },
  ])('is refused as a whole for $what', ({ data }) => {
    expect(parseSettings(data)).toBeNull();
  });

  it('is refused for what would be refused when typed', () => {
    const draft = {
      ...defaultSettings,
      limitMin: 999,
      schedule: {
        ...schedule,
        week: {
          ...schedule.week,
          monday: [
            { fromMin: 540, toMin: 720 },
            { fromMin: 700, toMin: 900 },
          ],
        },
      },
    };
    expect(parseSettings(draft)).toBeNull();
    expect(checkSettings(draft)).toHaveLength(2);
  });

  it('never throws, and what is taken is sound', () => {
    const span = fc.record({ fromMin: fc.anything(), toMin: fc.oneof(fc.integer(), fc.anything()) });
    const data = fc.oneof(
      fc.anything(),
      fc.record(
        {
          limitMin: fc.oneof(fc.integer({ min: -5, max: 300 }), fc.anything()),
          snoozeMin: fc.double(),
          schedule: fc.record(
            {
              week: fc.record({ monday: fc.array(span), tuesday: fc.anything() }),
              changes: fc.array(
                fc.record({ fromDay: fc.string(), toDay: fc.string(), yearly: fc.boolean() }),
              ),
              zone: fc.oneof(fc.string(), fc.constant('Asia/Kathmandu')),
            },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(data, (raw) => {
        const parsed = parseSettings(raw);
        if (parsed !== null) expect(checkSettings(parsed)).toEqual([]);
      }),
    );
  });
});
