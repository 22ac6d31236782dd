import { describe, expect, it } from 'vitest';
import { arriveAtDesk, freshStart, goAway, satMsAt, settleSitting } from '../../src/sitting/index.ts';
import type { RestRules } from '../../src/sitting/index.ts';

const minute = 60_000;
const nine = Date.parse('2026-11-23T09:00:00Z');
const rules: RestRules = { idleBreakMs: 5 * minute, lockBreakMs: 2 * minute };

describe('the sitting clock', () => {
  it('adds up time at the desk', () => {
    expect(satMsAt(freshStart(nine), nine + 42 * minute)).toBe(42 * minute);
  });

  it('stops at the last input, not when the absence was noticed', () => {
    const away = goAway(freshStart(nine), nine + 10 * minute, null);
    expect(satMsAt(away, nine + 11 * minute)).toBe(10 * minute);
  });

  it('never counts input from before it began', () => {
    const away = goAway(freshStart(nine), nine - minute, null);
    expect(satMsAt(away, nine + minute)).toBe(0);
  });

  it('remembers a lock that follows idleness', () => {
    const idle = goAway(freshStart(nine), nine + minute, null);
    const locked = goAway(idle, nine + 3 * minute, nine + 3 * minute);
    expect(locked).toMatchObject({ awayAt: nine + minute, lockedAt: nine + 3 * minute });
  });
});

describe('coming back', () => {
  it.each([
    { what: 'idle for less than a break', lockedAt: null, awayMin: 4.9, satMin: 10 },
    { what: 'idle for a break', lockedAt: null, awayMin: 5, satMin: 0 },
    { what: 'locked for less than a break', lockedAt: nine + 10 * minute, awayMin: 1.9, satMin: 10 },
    { what: 'locked for a break', lockedAt: nine + 10 * minute, awayMin: 2, satMin: 0 },
  ])('after being $what leaves $satMin min on the clock', ({ lockedAt, awayMin, satMin }) => {
    const leftAt = nine + 10 * minute;
    const backAt = leftAt + awayMin * minute;
    const back = arriveAtDesk(goAway(freshStart(nine), leftAt, lockedAt), backAt, rules);
    expect(satMsAt(back, backAt)).toBe(satMin * minute);
  });
});

describe('settling', () => {
  it('counts only from the start of work', () => {
    const early = freshStart(nine - 40 * minute);
    expect(satMsAt(settleSitting(early, nine + minute, nine, rules), nine + minute)).toBe(minute);
  });

  it('counts nothing outside work hours', () => {
    expect(
      satMsAt(settleSitting(freshStart(nine), nine + 30 * minute, null, rules), nine + 30 * minute),
    ).toBe(0);
  });

  it('keeps an absence that was a break a break, even when the lock is lifted without input', () => {
    const locked = goAway(freshStart(nine), nine + minute, nine + minute);
    const rested = settleSitting(locked, nine + 4 * minute, nine, rules);
    expect(rested).toMatchObject({ rested: true, satMs: 0 });
  });

  it('forgets what was sat before work when the person was away at its start', () => {
    const away = goAway(freshStart(nine - 30 * minute), nine - minute, null);
    expect(settleSitting(away, nine, nine, rules)).toMatchObject({ satMs: 0 });
  });

  it('is never negative when the clock is set back', () => {
    const back = nine - 180 * minute;
    const sitting = settleSitting(freshStart(nine), back, back - minute, rules);
    expect(satMsAt(sitting, back)).toBe(0);
    expect(satMsAt(sitting, back + minute)).toBe(minute);
  });

  it('does not make an absence endless when the clock is set back', () => {
    const back = nine - 180 * minute;
    const away = settleSitting(goAway(freshStart(nine), nine, null), back, back - minute, rules);
    expect(settleSitting(away, back + 5 * minute, back - minute, rules)).toMatchObject({ rested: true });
  });
});
