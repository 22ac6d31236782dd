import { describe, expect, it } from 'vitest';
import { policyLimits, reach, readPolicy } from '../../src/policy/index.ts';
import { defaultSettings, fieldNames, isFieldName } from '../../src/settings/index.ts';

const longDay = { fromDay: '2026-12-24', toDay: '2027-01-01', yearly: true, name: 'Closed' };
const nights = { ...defaultSettings.schedule.week, friday: [{ fromMin: 1320, toMin: 1800 }] };

describe('a policy', () => {
  it.each([
    ['nothing', undefined],
    ['none', null],
    ['an empty one', {}],
    ['one of no days', { daysOff: [] }],
  ])('of %s asks for nothing, and nothing is wrong with it', (_, raw) => {
    expect(readPolicy(raw)).toEqual({ policy: { settings: {}, daysOff: [], routines: [] }, problems: [] });
  });

  it('may start from a value, or fix one', () => {
    const settings = {
      limitMin: { fixed: 50 },
      snoozeMin: { default: 10 },
      channels: { fixed: ['popup'] },
      'schedule.week': { fixed: nights },
      'schedule.zone': { default: 'Asia/Kolkata' },
      'sound.cues': { default: 'silent' },
      syncs: { fixed: false },
    };
    expect(readPolicy(settings)).toEqual({ policy: { settings, daysOff: [], routines: [] }, problems: [] });
  });

  it('may add days off, one by its date alone', () => {
    const { policy, problems } = readPolicy({ daysOff: [longDay, { fromDay: '2026-11-26' }] });
    expect(policy.daysOff).toEqual([
      { ...longDay, spans: [] },
      { fromDay: '2026-11-26', toDay: '2026-11-26', yearly: false, spans: [] },
    ]);
    expect(problems).toEqual([]);
  });

  it('may add routines of the built-in exercises, and one that makes no sense costs no other', () => {
    const stairs = { name: 'Before the stairs', setting: 'standing', exerciseIds: ['standingMarch'] };
    const wrong = [
      { ...stairs, name: '' },
      { ...stairs, name: 'n'.repeat(policyLimits.nameLength + 1) },
      { ...stairs, setting: 'roof' },
      { ...stairs, exerciseIds: [] },
      { ...stairs, exerciseIds: ['deepSquat'] },
      { ...stairs, exerciseIds: ['own-thing'] },
      { ...stairs, exerciseIds: ['standingMarch', 'standingMarch'] },
      'stairs',
    ];
    const { policy, problems } = readPolicy({ routines: [...wrong, stairs] });
    expect(policy.routines).toEqual([stairs]);
    expect(problems).toEqual(wrong.map((_, index) => ({ at: `routines.${index}`, why: 'not-possible' })));
    const many = Array.from({ length: policyLimits.routines + 1 }, () => stairs);
    expect(readPolicy({ routines: many }).policy.routines).toHaveLength(policyLimits.routines);
    expect(readPolicy({ routines: many }).problems).toEqual([{ at: 'routines', why: 'too-many' }]);
  });

  it.each<[string, string, unknown, string]>([
    ['a field that does not exist', 'fun', { fixed: 1 }, 'unknown'],
    ['a part that does not exist', 'sound.bass', { fixed: 1 }, 'unknown'],
    ['a field by the name of every object’s own', '__proto__', { fixed: 1 }, 'unknown'],
    ['what the person says of their body', 'profile.limits', { default: [] }, 'out-of-reach'],
    ['the exercises that they set aside', 'profile.without', { fixed: [] }, 'out-of-reach'],
    ['sore hips', 'hipsHurtOn', { fixed: '2026-11-23' }, 'out-of-reach'],
    ['their own days off', 'schedule.changes', { fixed: [] }, 'out-of-reach'],
    ['no putting off', 'maxSnoozes', { fixed: 0 }, 'out-of-reach'],
    ['a putting off of a minute', 'snoozeMin', { fixed: 1 }, 'out-of-reach'],
    ['questions in calls', 'callHoldMin', { fixed: 0 }, 'out-of-reach'],
    ['no absence that is a break', 'idleMeans', { fixed: 'nothing' }, 'out-of-reach'],
    ['how hard to move', 'level', { fixed: 'progress' }, 'out-of-reach'],
    ['a question every minute', 'limitMin', { fixed: 1 }, 'out-of-reach'],
    ['that choices travel', 'syncs', { fixed: true }, 'out-of-reach'],
    ['a start from their not travelling', 'syncs', { default: false }, 'out-of-reach'],
    ['a value alone', 'limitMin', 60, 'not-a-rule'],
    ['neither', 'limitMin', {}, 'not-a-rule'],
    ['both', 'limitMin', { fixed: 60, default: 60 }, 'not-a-rule'],
    ['a value beyond the limits', 'limitMin', { fixed: 1e9 }, 'not-possible'],
    ['a value of another kind', 'channels', { fixed: 'popup' }, 'not-possible'],
    ['no value', 'limitMin', { fixed: undefined }, 'not-possible'],
    ['a week without a Sunday', 'schedule.week', { fixed: { ...nights, sunday: undefined } }, 'not-possible'],
    [
      'hours that meet',
      'schedule.week',
      { fixed: { ...nights, saturday: [{ fromMin: 0, toMin: 600 }] } },
      'not-possible',
    ],
    ['a zone that nobody knows', 'schedule.zone', { fixed: 'Mars/Olympus' }, 'not-possible'],
  ])('that asks for %s is told so, and the rest of it counts', (_, field, rule, why) => {
    const settings = Object.fromEntries([
      [field, rule],
      ['standingLimitMin', { fixed: 30 }],
    ]);
    expect(readPolicy(settings)).toEqual({
      policy: { settings: { standingLimitMin: { fixed: 30 } }, daysOff: [], routines: [] },
      problems: [{ at: field, why }],
    });
  });

  it.each([
    ['a day that is none', { fromDay: '2026-02-30' }],
    ['days the wrong way round', { fromDay: '2026-12-24', toDay: '2026-12-23' }],
    ['a day with no date', { name: 'Closed' }],
    ['a text', '2026-12-24'],
  ])('with %s is told so, and its other days count', (_, day) => {
    const { policy, problems } = readPolicy({ daysOff: [longDay, day] });
    expect(policy.daysOff).toHaveLength(1);
    expect(problems).toEqual([{ at: 'daysOff.1', why: 'not-possible' }]);
  });

  it('has no field for pauses, the journal or reports, and says so', () => {
    const asked = { mayPause: false, reportTo: 'https://example.org', journal: 'read' };
    expect(readPolicy(asked)).toEqual({
      policy: { settings: {}, daysOff: [], routines: [] },
      problems: Object.keys(asked).map((at) => ({ at, why: 'unknown' })),
    });
  });

  it('of too much is cut, and what is told of it stays short', () => {
    const daysOff = Array.from({ length: policyLimits.daysOff + 1 }, () => longDay);
    expect(readPolicy({ daysOff }).policy.daysOff).toHaveLength(policyLimits.daysOff);
    expect(readPolicy({ daysOff }).problems).toEqual([{ at: 'daysOff', why: 'too-many' }]);
    const names = Array.from({ length: 1_000 }, (__, index) => [`${index}${'x'.repeat(1_000)}`, 1] as const);
    const { problems } = readPolicy(Object.fromEntries(names));
    expect(problems).toHaveLength(policyLimits.problems);
    expect(Math.max(...problems.map(({ at }) => at.length))).toBe(policyLimits.nameLength);
  });
});

it('reaches every setting but what is the person’s alone', () => {
  expect(fieldNames.filter((name) => !Object.hasOwn(reach, name)).sort()).toEqual([
    'callSites',
    'hipsHurtOn',
    'profile.deepStretches',
    'profile.limits',
    'profile.skirt',
    'profile.without',
    'schedule.changes',
    'sound.voice',
  ]);
  expect(Object.keys(reach).filter((name) => !isFieldName(name))).toEqual([]);
});
