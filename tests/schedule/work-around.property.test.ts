import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStartAt, weekdays, workAround } from '../../src/schedule/index.ts';
import type { DayChange, Schedule, Span, Week } from '../../src/schedule/index.ts';
import { shown } from './hours.ts';
import { minutesAround, workByMinute } from './oracle.ts';
import { isWorkTime, nextChangeAt, spansOn, workStartedAt } from './work-time.ts';
import { runs } from '../run-length.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** Days on which clocks do something worth looking at, and some on which they do not. */
const places = [
  { zone: 'Europe/Berlin', day: '2026-03-29' },
  { zone: 'Europe/Berlin', day: '2026-10-25' },
  { zone: 'America/New_York', day: '2026-03-08' },
  { zone: 'America/New_York', day: '2026-11-01' },
  { zone: 'Australia/Lord_Howe', day: '2026-04-05' },
  { zone: 'Australia/Lord_Howe', day: '2026-10-04' },
  // Put forward from midnight, so that the day has none.
  { zone: 'America/Havana', day: '2026-03-08' },
  // Put back from 00:01, so that a minute of the next day comes before the day's last hour.
  { zone: 'America/St_Johns', day: '2009-11-01' },
  // The whole of 30 December was skipped.
  { zone: 'Pacific/Apia', day: '2011-12-30' },
  { zone: 'Asia/Kathmandu', day: '2026-11-23' },
  { zone: 'UTC', day: '2028-02-29' },
  { zone: 'UTC', day: '2027-02-28' },
];

/** Mostly the times people choose, often the ones at which clocks are changed, now and then any minute. */
const time = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 15) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
);
const span: fc.Arbitrary<Span> = fc
  .tuple(
    time,
    fc.oneof(
      fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15),
      fc.integer({ min: 1, max: 1440 }),
    ),
  )
  .map(([fromMin, lastsMin]) => ({ fromMin, toMin: fromMin + lastsMin }));
const spans = fc.array(span, { maxLength: 3 }).map((list) => list.toSorted((a, b) => a.fromMin - b.fromMin));
const week = fc
  .tuple(...weekdays.map(() => fc.oneof(spans, fc.constant([{ fromMin: 0, toMin: 1440 }]))))
  .map((days) => Object.fromEntries(days.map((list, place) => [weekdays[place]!, list])) as unknown as Week);

/** Changes on days close to `day`, in its year or, if yearly, begun up to four years before. */
function changeNear(day: string): fc.Arbitrary<DayChange> {
  return fc
    .record({
      startDays: fc.integer({ min: -4, max: 4 }),
      lastsDays: fc.integer({ min: 0, max: 6 }),
      yearsBefore: fc.integer({ min: 0, max: 4 }),
      yearly: fc.boolean(),
      spans,
    })
    .map(({ startDays, lastsDays, yearsBefore, yearly, spans: list }) => {
      const from = Temporal.PlainDate.from(day)
        .subtract({ years: yearly ? yearsBefore : 0 })
        .add({ days: startDays });
      return {
        fromDay: from.toString(),
        toDay: from.add({ days: lastsDays }).toString(),
        yearly,
        spans: list,
      };
    });
}

describe.each(places)('work time around $day in $zone', ({ zone, day }) => {
  const minutes = minutesAround(day, zone, 28);
  const schedules: fc.Arbitrary<Schedule> = fc.record({
    week,
    changes: fc.array(changeNear(day), { maxLength: 3 }),
    zone: fc.constantFrom('follow', zone),
  });
  /** Instants in the middle six days, in milliseconds, often on the minute. */
  const instants = fc
    .tuple(fc.integer({ min: 11 * 1440, max: 17 * 1440 - 1 }), fc.constantFrom(0, 0, 1, 59_999))
    .map(([minute, ms]) => minutes.fromAt + minute * minuteMs + ms);

  it('is what going through it minute by minute finds', () => {
    fc.assert(
      fc.property(schedules, fc.array(instants, { minLength: 1, maxLength: 20 }), (schedule, nows) => {
        const isWork = workByMinute(schedule, minutes);
        const computerZone = schedule.zone === 'follow' ? zone : 'Asia/Tokyo';
        for (const now of nows) expect(answers(schedule, now, computerZone)).toEqual(slowly(isWork, now));
      }),
      { numRuns: runs(25) },
    );
  });

  it('is the same at every instant for which an answer is said to hold', () => {
    fc.assert(
      fc.property(schedules, instants, fc.double({ min: 0, max: 1, noNaN: true }), (schedule, now, part) => {
        const { validFromAt, validUntilAt, ...said } = workAround(schedule, now, zone);
        expect(validFromAt).toBeLessThanOrEqual(now);
        expect(validUntilAt).toBeGreaterThan(now);
        const then = validFromAt + Math.floor(part * (validUntilAt - validFromAt - 1));
        expect(workAround(schedule, then, zone)).toMatchObject(said);
      }),
      { numRuns: runs(60) },
    );
  });

  it('has on no day a span that is empty, reversed or meets the one before', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: -4, max: 4 }), (schedule, days) => {
        const found = spansOn(schedule, Temporal.PlainDate.from(day).add({ days }).toString(), zone);
        found.forEach(({ startAt, endAt }, place) => {
          expect(endAt).toBeGreaterThan(startAt);
          expect(startAt).toBeGreaterThan(found[place - 1]?.endAt ?? -Infinity);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  function answers(schedule: Schedule, now: number, inZone: string) {
    const startedAt = workStartedAt(schedule, now, inZone);
    return {
      isWork: isWorkTime(schedule, now, inZone),
      changes: seen(nextChangeAt(schedule, now, inZone)),
      started: startedAt === null ? null : seen(startedAt),
      starts: seen(nextStartAt(schedule, now, inZone)),
    };
  }

  function slowly(isWork: readonly boolean[], now: number) {
    const place = Math.floor((now - minutes.fromAt) / minuteMs);
    const isOn = isWork[place]!;
    const change = isWork.findIndex((is, index) => index > place && is !== isOn);
    const start = isWork.findIndex((is, index) => index > place && is && !isWork[index - 1]);
    const offBefore = isWork.findLastIndex((is, index) => index < place && !is);
    return {
      isWork: isOn,
      changes: change === -1 ? 'out of sight' : seen(minutes.fromAt + change * minuteMs),
      started: isOn ? seen(minutes.fromAt + (offBefore + 1) * minuteMs) : null,
      starts: start === -1 ? 'out of sight' : seen(minutes.fromAt + start * minuteMs),
    };
  }

  /** An instant that can be read; those near the ends of the minutes looked at, or beyond, are out of sight. */
  function seen(instant: number | null): string | null {
    const [firstAt, lastAt] = [minutes.fromAt + 3 * dayMs, minutes.fromAt + 25 * dayMs];
    if (instant !== null && instant >= firstAt && instant < lastAt) return shown(instant, zone);
    return 'out of sight';
  }
});
