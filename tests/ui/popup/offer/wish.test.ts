import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src/settings/index.ts';
import { changesToRemember, usualWish } from '../../../../src/ui/popup/offer/wish.ts';

const monday = '2026-11-23';
const settings = { ...defaultSettings, setting: 'standing', minutes: 5, hipsHurtOn: monday } as const;

describe('what is wanted', () => {
  it('is what was wanted the last time', () => {
    expect(usualWish(settings, monday)).toMatchObject({ setting: 'standing', minutes: 5, hipsHurt: true });
  });

  it('forgets sore hips overnight', () => {
    expect(usualWish(settings, '2026-11-24').hipsHurt).toBe(false);
  });

  it('is kept for the next time, sore hips for the day', () => {
    const wish = {
      ...usualWish(defaultSettings, monday),
      setting: 'floor',
      minutes: 2,
      hipsHurt: true,
    } as const;
    expect(changesToRemember(defaultSettings, wish, monday)).toEqual({
      setting: 'floor',
      minutes: 2,
      hipsHurtOn: monday,
    });
  });

  it('leaves settings alone that say so already', () => {
    expect(changesToRemember(settings, usualWish(settings, monday), monday)).toBeNull();
    expect(changesToRemember(settings, usualWish(settings, '2026-11-24'), '2026-11-24')).toBeNull();
  });

  it('takes sore hips back on the same day', () => {
    const wish = { ...usualWish(settings, monday), hipsHurt: false };
    expect(changesToRemember(settings, wish, monday)).toEqual({ hipsHurtOn: null });
  });
});
