import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../../../src/exercises/index.ts';
import type { ExerciseId } from '../../../../src/exercises/index.ts';
import type { Completion } from '../../../../src/journal/index.ts';
import { defaultSettings } from '../../../../src/settings/index.ts';
import { offerFor } from '../../../../src/ui/popup/offer/offer.ts';
import { usualWish } from '../../../../src/ui/popup/offer/wish.ts';
import type { Wish } from '../../../../src/ui/popup/offer/wish.ts';
import { aCompletion } from '../../../journal/completions.ts';

const today = '2026-11-23';
const wish = (part: Partial<Wish> = {}): Wish => ({ ...usualWish(defaultSettings, today), ...part });
const offered = (part: Partial<Wish> = {}, completions: readonly Completion[] = []) =>
  offerFor(wish(part), defaultSettings, { completions, plan: null }, today);
const idsIn = ({ routine }: ReturnType<typeof offered>): readonly ExerciseId[] =>
  routine?.items.map(({ exerciseId }) => exerciseId) ?? [];

describe('the offer', () => {
  it('lasts as long as was asked for, within a tenth', () => {
    for (const minutes of [1, 2, 3, 5, 10] as const) {
      const { durationMs } = offered({ minutes });
      expect(Math.abs(durationMs - minutes * 60_000)).toBeLessThanOrEqual(minutes * 6_000);
    }
  });

  it('is the same whenever it is looked at, and another one when that is asked for', () => {
    expect(offered()).toEqual(offered());
    const turns = [0, 1, 2, 3, 4].map((turn) => idsIn(offered({ turn })).join());
    expect(new Set(turns).size).toBeGreaterThan(1);
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

  it('names the routines of the place', () => {
    expect(offered({ setting: 'seated' }).picks).toContain('unseen');
    expect(offered({ setting: 'seated' }).picks).not.toContain('clinicsFour');
    expect(offered({ setting: 'floor' }).picks).toContain('clinicsFourWhole');
  });
});
