import { describe, expect, it } from 'vitest';
import { obeyed, ownAfter, readPolicy } from '../../src/policy/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { daysOff } from '../sync/choices.ts';

const asks = (raw: unknown) => readPolicy(raw).policy;
const own = (part: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...part });
const leave = daysOff(1);
const closed = { fromDay: '2026-12-24', toDay: '2027-01-01', yearly: true, name: 'Closed' };
const withLeave = own({ schedule: { ...defaultSettings.schedule, changes: leave } });

describe('under a policy', () => {
  const fixes = asks({ limitMin: { fixed: 60 } });
  const starts = asks({ limitMin: { default: 60 } });

  it.each<[string, Settings, typeof fixes, Record<string, number>, number]>([
    ['what is fixed holds', own(), fixes, {}, 60],
    ['what is fixed holds, whatever the person chose', own({ limitMin: 30 }), fixes, { limitMin: 9 }, 60],
    ['what nobody chose starts from what the organisation says', own(), starts, {}, 60],
    ['what the person chose holds', own({ limitMin: 30 }), starts, { limitMin: 9 }, 30],
    ['what they chose before choices were dated holds', own({ limitMin: 30 }), starts, {}, 30],
    ['so does what Limber starts from itself, if they chose that', own(), starts, { limitMin: 9 }, 45],
  ])('%s', (_, settings, policy, stamps, limitMin) => {
    expect(obeyed(settings, policy, stamps)).toEqual({ ...settings, limitMin });
  });

  it('a part of a setting is fixed, and the other parts are the person’s', () => {
    const week = { ...defaultSettings.schedule.week, friday: [] };
    const policy = asks({ 'schedule.week': { fixed: week } });
    const { schedule } = obeyed(withLeave, policy, {});
    expect(schedule).toEqual({ ...withLeave.schedule, week });
  });

  it('days off come on top of the person’s, and none twice', () => {
    const policy = asks({ daysOff: [closed, leave[0]] });
    const { schedule } = obeyed(withLeave, policy, {});
    expect(schedule.changes).toEqual([...leave, { ...closed, spans: [] }]);
  });

  it('as many days off are added as there is room for', () => {
    const full = own({ schedule: { ...defaultSettings.schedule, changes: daysOff(500) } });
    expect(obeyed(full, asks({ daysOff: [closed] }), {})).toEqual(full);
  });

  it('the same settings hold again once it goes', () => {
    const policy = asks({ settings: { limitMin: { fixed: 60 } }, daysOff: [closed] });
    expect(obeyed(withLeave, policy, {})).not.toEqual(withLeave);
    expect(ownAfter({}, withLeave, policy)).toEqual(withLeave);
  });

  it('a change that was asked for is the person’s own, but for what is fixed', () => {
    const policy = asks({
      limitMin: { fixed: 60 },
      snoozeMin: { default: 10 },
      windowMin: { default: 20 },
      daysOff: [closed],
    });
    const before = own({ limitMin: 30 });
    const shown = obeyed(before, policy, {});
    const changes = { limitMin: 25, snoozeMin: 5, minutes: 10 } as const;
    expect(shown).toMatchObject({ limitMin: 60, snoozeMin: 10, windowMin: 20 });
    // Of what may be chosen they left only the window alone.
    expect(ownAfter(changes, before, policy)).toEqual({ ...before, snoozeMin: 5, minutes: 10 });
  });

  it('a day off of the person’s own is taken away by the person, and one of the organisation’s is not', () => {
    const policy = asks({ daysOff: [closed] });
    const shown = obeyed(withLeave, policy, {});
    expect(shown.schedule.changes).toHaveLength(2);
    const after = ownAfter({ 'schedule.changes': [] }, withLeave, policy);
    expect(after.schedule.changes).toEqual([]);
    expect(obeyed(after, policy, {}).schedule.changes).toEqual([{ ...closed, spans: [] }]);
  });
});
