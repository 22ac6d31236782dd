import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { draftOf, savable } from '../../../src/ui/options/draft.ts';
import { stepBetween, withThese } from '../../../src/ui/options/steps.ts';

const after: Settings = { ...defaultSettings, limitMin: 30, minutes: 5 };
const { schedule } = defaultSettings;
const holiday = { fromDay: '2026-12-24', toDay: '2026-12-24', yearly: true, spans: [] };

describe('a change that is taken back', () => {
  it('is what was changed, and nothing else', () => {
    expect(stepBetween(defaultSettings, after)?.names).toEqual(['limitMin', 'minutes']);
    expect(stepBetween(after, after)).toBeNull();
  });

  it('leaves what was changed elsewhere since', () => {
    const step = stepBetween(defaultSettings, after)!;
    const since: Settings = { ...after, snoozeMin: 9, setting: 'floor' };
    const back = savable(withThese(draftOf(since), step.names, step.before), since);
    expect(back).toEqual({ ...defaultSettings, snoozeMin: 9, setting: 'floor' });
  });

  it('leaves what is being typed in another field', () => {
    const step = stepBetween(defaultSettings, after)!;
    const typed = { ...draftOf(after), numbers: { ...draftOf(after).numbers, snoozeMin: 'soon' } };
    expect(withThese(typed, step.names, step.before).numbers).toMatchObject({
      limitMin: '45',
      snoozeMin: 'soon',
    });
  });

  it('is the week, and not the days off that were added meanwhile', () => {
    const shorter = { ...defaultSettings, schedule: { ...schedule, week: { ...schedule.week, friday: [] } } };
    const step = stepBetween(defaultSettings, shorter)!;
    const since = { ...shorter, schedule: { ...shorter.schedule, changes: [holiday] } };
    const back = savable(withThese(draftOf(since), step.names, step.before), since);
    expect(back.schedule).toEqual({ ...schedule, changes: [holiday] });
    expect(stepBetween(shorter, since)).toBeNull();
  });
});
