import { expect, it } from 'vitest';
import type { Reported } from '../../src/plan/index.ts';
import { timelineMs } from '../../src/routines/index.ts';
import { offer, past } from '../bench/routine.ts';

/** How often sessions of the past are looked into for one offer. The bench says how long that takes. */
function looks(done: readonly Reported[], day: string): number {
  let count = 0;
  const watched = done.map((session) =>
    Object.defineProperty({ ...session }, 'exercises', {
      get: () => {
        count += 1;
        return session.exercises;
      },
    }),
  );
  expect(timelineMs(offer(watched, day, 4))).toBeGreaterThan(0);
  return count;
}

it('looks into each session of the past a few times for each exercise, however many there are', () => {
  const { past: done, day } = past(1_000);
  const all = looks(done, day);
  const half = looks(done.slice(-500), day);
  expect(all / half).toBeLessThan(2.2);
  expect(all / done.length).toBeLessThan(4 * 25);
});
