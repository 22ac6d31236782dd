import { describe, expect, it } from 'vitest';
import { compareCopy, settingsChanges } from '../../src/backup/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCopy, calendars, clinicsPlan, one, ownPlan, question, settings, told, two } from './copies.ts';

const held = { settings: defaultSettings, plan: null, calendars: [], completions: [], prompts: [] };

describe('what a copy would change', () => {
  it('is everything where there is nothing yet', () => {
    expect(compareCopy(aCopy(), held)).toEqual({
      added: [one, two],
      told: [],
      there: 0,
      asked: [question],
      settings: settingsChanges(defaultSettings, settings),
      isOtherPlan: true,
      areOtherCalendars: true,
    });
  });

  it('is nothing where all of it is there', () => {
    expect(
      compareCopy(aCopy(), {
        settings,
        plan: ownPlan(),
        calendars,
        completions: [told, two],
        prompts: [question],
      }),
    ).toEqual({
      added: [],
      told: [],
      there: 2,
      asked: [],
      settings: [],
      isOtherPlan: false,
      areOtherCalendars: false,
    });
  });

  it('leaves a session as it is, and adds what was said of it', () => {
    const other = { ...told, movedMs: 0 };
    expect(compareCopy(aCopy({ completions: [other, two] }), { ...held, completions: [one] })).toMatchObject({
      added: [two],
      told: [other],
      there: 0,
    });
  });

  it('says nothing of settings, plans and calendars of which the copy says nothing', () => {
    expect(
      compareCopy(
        { settings: null, completions: [], prompts: [] },
        { ...held, plan: clinicsPlan, calendars },
      ),
    ).toMatchObject({
      settings: [],
      isOtherPlan: false,
      areOtherCalendars: false,
    });
  });

  it('tells plans apart, the one that comes with Limber among them', () => {
    const isOther = (plan: typeof clinicsPlan | null) =>
      compareCopy(aCopy({ plan: clinicsPlan }), { ...held, plan }).isOtherPlan;
    expect([null, ownPlan(), clinicsPlan].map(isOther)).toEqual([true, true, false]);
    expect(compareCopy(aCopy({ plan: null }), { ...held, plan: clinicsPlan }).isOtherPlan).toBe(true);
  });

  it('tells calendars apart by what they say, in whatever order they stand', () => {
    const club = { name: 'club.ics', stretches: [] };
    const areOther = (there: typeof calendars) =>
      compareCopy(aCopy({ calendars: [...calendars, club] }), { ...held, calendars: there })
        .areOtherCalendars;
    expect([[], calendars, [club, ...calendars]].map(areOther)).toEqual([true, true, false]);
  });

  it('names each choice, in groups too, with what it was and what it becomes', () => {
    expect(settingsChanges(defaultSettings, settings)).toEqual([
      { field: 'limitMin', before: 45, after: 30 },
      { field: 'setting', before: 'seated', after: 'standing' },
      { field: 'sound.rate', before: 100, after: 120 },
    ]);
  });
});
