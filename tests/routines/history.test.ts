import { expect, it } from 'vitest';
import { historyOf } from '../../src/routines/index.ts';

it('has nothing recent and everything to read for somebody new', () => {
  const history = historyOf([], '2026-03-02');
  expect(history).toMatchObject({ recent: [], today: [] });
  expect(history.newTo?.size).toBe(25);
});

it('puts the newest first, and sees what was done today', () => {
  const history = historyOf(
    [
      { day: '2026-03-01', exerciseIds: ['seatedMarch'] },
      { day: '2026-03-02', exerciseIds: ['gluteBridge', 'clamshell'] },
    ],
    '2026-03-02',
  );
  expect(history.recent).toEqual(['clamshell', 'gluteBridge', 'seatedMarch']);
  expect(history.today).toEqual([['gluteBridge', 'clamshell']]);
  expect(history.newTo?.has('seatedMarch')).toBe(false);
  expect(history.newTo?.has('pigeon')).toBe(true);
});

it('forgets what is long ago, but not that it was done', () => {
  const past = Array.from({ length: 1_000 }, () => ({
    day: '2026-03-01',
    exerciseIds: ['seatedMarch', 'gluteSqueeze'] as const,
  }));
  const history = historyOf([{ day: '2025-01-01', exerciseIds: ['pigeon'] }, ...past], '2026-03-02');
  expect(history.recent).toHaveLength(24);
  expect(history.newTo?.has('pigeon')).toBe(false);
});
