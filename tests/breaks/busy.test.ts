import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { busyAt, busyBeginsAt, busyLimits, busyTimes, joinStretches } from '../../src/breaks/index.ts';

const hourMs = 3_600_000;
const hours = (from: number, to: number) => ({ startAt: from * hourMs, endAt: to * hourMs });
const calendar = (...stretches: readonly ReturnType<typeof hours>[]) => ({ name: 'work.ics', stretches });

describe('busy times', () => {
  it.each([
    { says: 'none', calendars: [], times: [] },
    { says: 'one', calendars: [calendar(hours(9, 10))], times: [hours(9, 10)] },
    { says: 'what touches', calendars: [calendar(hours(9, 10), hours(10, 11))], times: [hours(9, 11)] },
    { says: 'what overlaps', calendars: [calendar(hours(9, 12), hours(10, 11))], times: [hours(9, 12)] },
    {
      says: 'two calendars that take turns',
      calendars: [calendar(hours(9, 10), hours(11, 12)), calendar(hours(10, 11), hours(13, 14))],
      times: [hours(9, 12), hours(13, 14)],
    },
    { says: 'four hours', calendars: [calendar(hours(9, 13))], times: [hours(9, 13)] },
    {
      says: 'a day without a gap',
      calendars: [calendar(hours(8, 11), hours(11, 14), hours(14, 17))],
      times: [hours(8, 12)],
    },
    {
      says: 'a day with a gap',
      calendars: [calendar(hours(8, 11), hours(11, 14), hours(15, 17))],
      times: [hours(8, 12), hours(15, 17)],
    },
  ])('of calendars that say $says', ({ calendars, times }) => {
    expect(busyTimes(calendars)).toEqual(times);
  });

  it.each([
    { at: 8.5, until: null, next: 9 },
    { at: 9, until: 10, next: 12 },
    { at: 9.9, until: 10, next: 12 },
    { at: 10, until: null, next: 12 },
    { at: 12.5, until: 13, next: null },
    { at: 13, until: null, next: null },
  ])('from nine to ten and from twelve to one, seen at $at', ({ at, until, next }) => {
    const times = [hours(9, 10), hours(12, 13)];
    const inHours = (instant: number | null | undefined) => (instant ?? null) && instant! / hourMs;
    expect(inHours(busyAt(times, at * hourMs)?.endAt)).toBe(until);
    expect(inHours(busyBeginsAt(times, at * hourMs))).toBe(next);
  });

  const anyStretches = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }))
      .map(([from, length]) => hours(from / 4, (from + length) / 4)),
    { maxLength: 40 },
  );

  test('are in order and apart, never longer than the longest, and nobody is busy whom no calendar says to be', () => {
    fc.assert(
      fc.property(anyStretches, anyStretches, (one, other) => {
        const times = busyTimes([calendar(...joinStretches(one)), calendar(...joinStretches(other))]);
        for (const [place, { startAt, endAt }] of times.entries()) {
          expect(startAt).toBeGreaterThan(times[place - 1]?.endAt ?? -1);
          expect(endAt - startAt).toBeGreaterThan(0);
          expect(endAt - startAt).toBeLessThanOrEqual(busyLimits.longestMs);
          for (const at of [startAt, (startAt + endAt) / 2, endAt - 1]) {
            const isSaid = [...one, ...other].some((said) => said.startAt <= at && at < said.endAt);
            expect(isSaid).toBe(true);
          }
        }
        for (const { startAt } of one) {
          const run = times.findLast((time) => time.startAt <= startAt)!;
          expect(startAt < run.endAt || run.endAt - run.startAt === busyLimits.longestMs).toBe(true);
        }
      }),
    );
  });
});
