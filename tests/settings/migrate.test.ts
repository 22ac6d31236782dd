import { describe, expect, it } from 'vitest';
import { defaultSettings, migrate, migrateSettings, settingsVersion } from '../../src/settings/index.ts';

describe('stored settings', () => {
  it('of the present version are taken', () => {
    expect(migrateSettings(settingsVersion, { limitMin: 30 })).toEqual({ ...defaultSettings, limitMin: 30 });
  });

  it('that are damaged are refused, not mended', () => {
    expect(migrateSettings(settingsVersion, { ...defaultSettings, limitMin: 'long' })).toBeNull();
  });

  it.each([settingsVersion + 1, 99, 0, -1, 0.5, NaN, Infinity])(
    'of version %s are refused, even if they look right',
    (version) => {
      expect(migrateSettings(version, defaultSettings)).toBeNull();
    },
  );

  it('of every older version are brought to the present', () => {
    for (let version = 1; version <= settingsVersion; version += 1) {
      expect(migrateSettings(version, {})).toEqual(defaultSettings);
    }
  });
});

describe('the way from an old version', () => {
  const steps = {
    1: (data: unknown) => [data, 'to 2'],
    2: (data: unknown) => [data, 'to 3'],
  };

  it('goes step by step', () => {
    expect(migrate(1, 'old', steps, 3)).toEqual({ data: [['old', 'to 2'], 'to 3'] });
    expect(migrate(2, 'newer', steps, 3)).toEqual({ data: ['newer', 'to 3'] });
    expect(migrate(3, 'present', steps, 3)).toEqual({ data: 'present' });
  });

  it('is not known where a step is missing', () => {
    expect(migrate(1, 'old', { 2: steps[2] }, 3)).toBeNull();
    expect(migrate(4, 'future', steps, 3)).toBeNull();
  });
});
