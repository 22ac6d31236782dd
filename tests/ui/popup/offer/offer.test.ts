import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../../../src/exercises/index.ts';
import type { Completion } from '../../../../src/journal/index.ts';
import { defaultSettings } from '../../../../src/settings/index.ts';
import { offerFor } from '../../../../src/ui/popup/offer/offer.ts';
import { usualWish } from '../../../../src/ui/popup/offer/wish.ts';
import type { Wish } from '../../../../src/ui/popup/offer/wish.ts';
import { aCompletion } from '../../../journal/completions.ts';
import { exerciseById } from '../../../exercises/exercise-by-id.ts';

const today = '2026-11-23';
const wish = (part: Partial<Wish> = {}): Wish => ({ ...usualWish(defaultSettings, today), ...part });
const offered = (part: Partial<Wish> = {}, completions: readonly Completion[] = []) =>
  offerFor(wish(part), defaultSettings, completions, null, today);
const idsIn = ({ routine }: ReturnType<typeof offered>): readonly ExerciseId[] =>
  routine?.items.map(({ exerciseId }) => exerciseId) ?? [];

describe('the offer', () => {
  it('lasts no longer than was asked for, give or take a tenth', () => {
    for (const setting of ['seated', 'standing', 'floor'] as const) {
      for (const minutes of [1, 2, 3, 5, 10] as const) {
        expect(offered({ setting, minutes }).durationMs).toBeLessThanOrEqual(minutes * 66_000);
        const { durationMs, why } = offered({ setting, minutes, turn: 1 });
        if (!why.key.includes('plan')) {
          expect(Math.abs(durationMs - minutes * 60_000)).toBeLessThanOrEqual(minutes * 6_000);
        }
      }
    }
  });

  it('begins with what the day’s plan asks for, until that is done', () => {
    const first = offered({ minutes: 2 });
    expect(first.why.key).toBe('routine.why.plan');
    expect(first.marks.flatMap(({ sets }) => sets)).not.toContain('done');
    const done = first.routine!.items.map(({ exerciseId, dose }) => ({
      ...aCompletion().exercises[0]!,
      exerciseId,
      kind: dose.kind,
      planned: 100,
      done: 100,
    }));
    const after = offered({ minutes: 2 }, [aCompletion({ day: today, exercises: done })]);
    expect(after.why.key).not.toContain('plan');
    expect(after.marks.flatMap(({ sets }) => sets)).toContain('done');
  });

  it('is the same whenever it is looked at, and another one when that is asked for', () => {
    expect(offered()).toEqual(offered());
    const turns = [0, 1, 2, 3].map((turn) => idsIn(offered({ turn })).join());
    expect(new Set(turns).size).toBeGreaterThan(1);
    expect(idsIn(offered({ turn: 4 }))).toEqual(idsIn(offered()));
  });

  it('is not what was done just now', () => {
    const first = idsIn(offered());
    const done = aCompletion({
      day: today,
      exercises: first.map((exerciseId) => ({ ...aCompletion().exercises[0]!, exerciseId })),
    });
    expect([...idsIn(offered({}, [done]))].sort()).not.toEqual([...first].sort());
  });

  it('holds only easy movements when hips hurt', () => {
    for (const setting of ['seated', 'standing', 'floor'] as const) {
      const ids = idsIn(offered({ setting, hipsHurt: true }));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.map((id) => exerciseById(id).class)).toEqual(ids.map(() => 'A'));
    }
  });

  it('gives the clinic’s four whole to whoever asks for them by name', () => {
    const { routine, durationMs } = offered({ setting: 'floor', pick: 'clinicsFourWhole' });
    expect(routine?.items.map(({ exerciseId, level }) => [exerciseId, level])).toEqual([
      ['gluteBridge', 'clinic'],
      ['happyBaby', 'clinic'],
      ['sideLyingLegCircles', 'clinic'],
      ['pigeon', 'clinic'],
    ]);
    expect(durationMs / 60_000).toBeGreaterThan(23);
  });

  it('goes on from where the person stands, and leaves out what they set aside', () => {
    const profile = { ...defaultSettings.profile, without: ['gluteSqueeze'] as const };
    const settings = { ...defaultSettings, profile };
    const ids = [0, 1, 2, 3].flatMap((turn) => idsIn(offerFor(wish({ turn }), settings, [], null, today)));
    expect(ids).not.toContain('gluteSqueeze');
  });

  it('says when it may be time to see a clinician', () => {
    const told = aCompletion({ day: today, report: { score: 8, at: 0 } });
    expect(offered({}, [told]).advice.map(({ reason }) => reason)).toContain('strong');
  });

  it('names the routines of the place', () => {
    const picks = (setting: Wish['setting']) => offered({ setting }).picks.map(({ id }) => id);
    expect(picks('seated')).toContain('unseen');
    expect(picks('seated')).not.toContain('clinicsFour');
    expect(picks('floor')).toContain('clinicsFourWhole');
  });

  it('has the routines of somebody’s organisation first, and leaves out what does not suit', () => {
    const given = [
      { name: 'Lying down', setting: 'floor', exerciseIds: ['gluteBridge'] },
      { name: 'Before lunch', setting: 'seated', exerciseIds: ['seatedMarch', 'gluteSqueeze'] },
    ] as const;
    const asked = (settings = defaultSettings) =>
      offerFor(wish({ setting: 'seated', minutes: 2, pick: 'given-1' }), settings, [], null, today, given);
    expect(asked().picks[0]).toEqual({ id: 'given-1', name: 'Before lunch' });
    expect(idsIn(asked()).toSorted()).toEqual(['gluteSqueeze', 'seatedMarch']);
    const profile = { ...defaultSettings.profile, without: ['seatedMarch' as const] };
    expect(idsIn(asked({ ...defaultSettings, profile }))).not.toContain('seatedMarch');
  });

  it('is the one for now when the routine that was picked is offered no more', () => {
    const gone = offered({ setting: 'seated', pick: 'given-3' });
    expect(idsIn(gone)).toEqual(idsIn(offered({ setting: 'seated' })));
  });
});
