import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/index.ts';
import { syncedFields, merge, owedTo, tooLarge } from '../../src/sync/index.ts';
import { choose, daysOff, hear, tell, untouched } from './choices.ts';
import type { Edit } from './choices.ts';

const june = Date.UTC(2026, 5, 1);
const july = Date.UTC(2026, 6, 1);

const limit =
  (limitMin: number): Edit =>
  (settings) => ({ ...settings, limitMin });
const snooze =
  (snoozeMin: number): Edit =>
  (settings) => ({ ...settings, snoozeMin });
const off =
  (count: number, name?: string): Edit =>
  (settings) => ({ ...settings, schedule: { ...settings.schedule, changes: daysOff(count, name) } });

describe('what travels', () => {
  it('is each setting, and of those with parts each part', () => {
    expect(syncedFields).toEqual(
      expect.arrayContaining(['limitMin', 'schedule.week', 'schedule.changes', 'sound.rate']),
    );
  });

  it.each(['syncs', 'hipsHurtOn', 'callSites', 'sound.voice'])('is not %s', (field) => {
    expect(syncedFields).not.toContain(field);
    const changed = choose(
      untouched,
      (settings) => ({
        ...settings,
        syncs: false,
        hipsHurtOn: '2026-06-01',
        callSites: ['meet.example.org'],
        sound: { ...settings.sound, voice: 'urn:voice' },
      }),
      june,
    );
    expect(changed.share).toBe(untouched.share);
    expect(tell(changed, {})).toEqual({});
  });

  it('is nothing from a device where nothing was chosen', () => {
    expect(tell(untouched, {})).toEqual({});
  });
});

describe('of two choices', () => {
  it('the later one holds, field by field', () => {
    const desk = choose(choose(untouched, limit(30), june), snooze(9), july);
    const lap = choose(choose(untouched, snooze(2), june), limit(60), july);
    const area = tell(lap, tell(desk, {}));
    for (const device of [desk, lap])
      expect(hear(device, area).settings).toEqual({ ...defaultSettings, limitMin: 60, snoozeMin: 9 });
  });

  it('the newer one stays when a device comes back after a month', () => {
    const away = choose(untouched, limit(30), june);
    const area = tell(choose(untouched, limit(60), july), {});
    const back = hear(away, tell(away, area));
    expect(back.settings.limitMin).toBe(60);
    expect(tell(back, area)).toEqual(area);
  });

  it('one back to the default is a choice too', () => {
    const desk = choose(choose(untouched, limit(30), june), limit(defaultSettings.limitMin), july);
    const lap = hear(choose(untouched, limit(30), june), tell(desk, {}));
    expect(lap.settings.limitMin).toBe(defaultSettings.limitMin);
  });

  it('one from before choices were dated gives way to any that is, and wins over a default', () => {
    const old = { ...untouched, settings: { ...defaultSettings, limitMin: 30, snoozeMin: 9 } };
    const fresh = choose(untouched, limit(60), june);
    expect(hear(fresh, tell(old, {})).settings).toMatchObject({ limitMin: 60, snoozeMin: 9 });
    expect(hear(old, tell(fresh, {})).settings).toMatchObject({ limitMin: 60, snoozeMin: 9 });
  });
});

describe('an item', () => {
  const desk = choose(untouched, limit(30), june);

  it.each([
    { what: 'a newer Limber wrote in its own way', item: { v: 2, when: [july], what: 99 } },
    { what: 'that holds a value which no Limber of today takes', item: { v: 1, at: july, value: 9_999 } },
  ])('$what is neither taken nor written over', ({ item }) => {
    const area = { 'settings/limitMin': item };
    expect(hear(desk, area).settings).toEqual(desk.settings);
    expect(tell(desk, area)).toEqual(area);
  });

  it('that is not known is left where it is', () => {
    const area = { 'settings/aTalkingHat': { v: 1, at: july, value: true }, 'tally/2026': 7 };
    expect(tell(hear(desk, area), area)).toMatchObject(area);
  });

  it.each([
    null,
    'nonsense',
    { v: 1 },
    { v: 1, at: -5, value: 20 },
    { v: 1, at: 1e300, value: 20 },
    { v: 1, at: 'July', value: 20 },
    { v: 1, at: june, of: 3, value: [1] },
  ])('that is damaged is made good by who knows better: %j', (item) => {
    const area = { 'settings/limitMin': item };
    expect(hear(desk, area).settings).toEqual(desk.settings);
    expect(hear(untouched, tell(desk, area)).settings.limitMin).toBe(30);
  });

  it('of one field does not keep the others from being taken', () => {
    const area = {
      ...tell(choose(untouched, snooze(9), july), {}),
      'settings/schedule.week': { v: 1, at: july, value: { monday: 'all day' } },
    };
    expect(hear(desk, area).settings).toEqual({ ...desk.settings, snoozeMin: 9 });
  });
});

describe('a long list', () => {
  const many = choose(untouched, off(200), june);

  it('travels in several items', () => {
    const area = tell(many, {});
    expect(Object.keys(area).length).toBeGreaterThan(1);
    expect(hear(untouched, area).settings).toEqual(many.settings);
  });

  it('is taken when all of it has arrived', () => {
    const [first, ...others] = Object.entries(tell(many, {}));
    expect(hear(untouched, Object.fromEntries(others)).settings).toEqual(defaultSettings);
    expect(hear(untouched, Object.fromEntries([first!])).settings).toEqual(defaultSettings);
    expect(hear(untouched, Object.fromEntries([...others, first!])).settings).toEqual(many.settings);
  });

  it('of which a part was written over by an older one is put there again', () => {
    const older = tell(choose(untouched, off(180, 'Older'), june - 1), {});
    const mixed = { ...tell(many, {}), 'settings/schedule.changes/1': older['settings/schedule.changes/1'] };
    expect(hear(untouched, mixed).settings).toEqual(defaultSettings);
    expect(hear(untouched, tell(many, mixed)).settings).toEqual(many.settings);
  });

  it('that has become shorter leaves nothing behind', () => {
    const shorter = choose(many, off(2), july);
    const area = tell(shorter, tell(many, {}));
    expect(Object.values(area).filter((item) => item !== null)).toHaveLength(1);
    expect(hear(many, area).settings).toEqual(shorter.settings);
    expect(owedTo(area, shorter.settings, shorter.share.stamps)).toEqual({});
  });

  it('that is too large for the area stays, is named, and is not given up for another', () => {
    const huge = choose(untouched, off(500, 'ß'.repeat(100)), june);
    expect(tooLarge(huge.settings)).toEqual(['schedule.changes']);
    expect(tooLarge(many.settings)).toEqual([]);
    expect(tell(huge, {})).toEqual({});
    expect(hear(huge, tell(choose(many, off(1), july), {})).settings).toEqual(huge.settings);
  });
});

it('a value of the same instant is the same on every device, in whatever order its names come', () => {
  const { week } = choose(untouched, limit(30), june).settings.schedule;
  const turned = Object.fromEntries(Object.entries(week).toReversed());
  const stamps = { 'schedule.week': june };
  const area = { 'settings/schedule.week': { v: 1, at: june, value: turned } };
  expect(merge(defaultSettings, stamps, area).settings).toEqual(defaultSettings);
  expect(owedTo(area, defaultSettings, stamps)).toEqual({});
});
