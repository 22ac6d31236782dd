import { describe, expect, it, test } from 'vitest';
import { settings } from '../../src/exercises/index.ts';
import { breakMinutes, choose, layOut, timelineMs } from '../../src/routines/index.ts';

const asks = settings.flatMap((setting) => breakMinutes.map((minutes) => ({ setting, minutes })));

describe('choosing a routine', () => {
  test.each(asks)('finds $minutes min of $setting exercises, within a tenth', ({ setting, minutes }) => {
    const routine = choose({ setting, minutes }, [], 'a seed');
    expect(routine).toMatchObject({ setting, minutes });
    const ms = timelineMs(layOut(routine));
    expect(Math.abs(ms - minutes * 60_000)).toBeLessThanOrEqual(minutes * 6_000);
  });

  it('gives the same routine for the same seed, and others for others', () => {
    const request = { setting: 'standing', minutes: 3 } as const;
    expect(choose(request, [], 'one')).toEqual(choose(request, [], 'one'));
    const seeds = Array.from({ length: 20 }, (_, i) => JSON.stringify(choose(request, [], String(i))));
    expect(new Set(seeds).size).toBeGreaterThan(5);
  });

  it('prefers what was not done lately', () => {
    const first = choose({ setting: 'floor', minutes: 2 }, [], 'a');
    const done = first.items.map(({ exerciseId }) => exerciseId);
    const second = choose({ setting: 'floor', minutes: 2 }, done, 'b');
    for (const { exerciseId } of second.items) expect(done).not.toContain(exerciseId);
  });
});
