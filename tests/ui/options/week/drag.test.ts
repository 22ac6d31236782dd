import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWeek, scheduleLimits, weekdays } from '../../../../src/schedule/index.ts';
import { readWeek } from '../../../../src/ui/options/week-draft.ts';
import type { WeekDraft } from '../../../../src/ui/options/week-draft.ts';
import { arcsOf, withoutSpan } from '../../../../src/ui/options/week/circle.ts';
import { dragged, grabbed, placeAt } from '../../../../src/ui/options/week/drag.ts';
import type { Drag, Place } from '../../../../src/ui/options/week/drag.ts';
import { madeOn, movedBy, stretchedBy } from '../../../../src/ui/options/week/edit.ts';
import { drawn, said } from './drawn.ts';
import { runs } from '../../../run-length.ts';

/** "Tue 09:30" as a place of the drawn week. */
function place(text: string): Place {
  const [day, hour, minute] = text.split(/[ :]/) as [string, string, string];
  return {
    day: weekdays.findIndex((weekday) => weekday.startsWith(day.toLowerCase())),
    min: Number(hour) * 60 + Number(minute),
  };
}

describe('where a pointer is', () => {
  const tracks = weekdays.map((_, row) => ({ top: row * 40, bottom: row * 40 + 30, left: 100, right: 820 }));
  it.each([
    { what: 'in the middle of a row', point: { x: 460, y: 55 }, isRtl: false, at: 'Tue 12:00' },
    { what: 'read from the right', point: { x: 640, y: 55 }, isRtl: true, at: 'Tue 06:00' },
    { what: 'above the first row', point: { x: 130, y: -900 }, isRtl: false, at: 'Mon 01:00' },
    { what: 'below the last', point: { x: 130, y: 900 }, isRtl: false, at: 'Sun 01:00' },
    { what: 'left of the ruler', point: { x: -50, y: 0 }, isRtl: false, at: 'Mon 00:00' },
    { what: 'right of it', point: { x: 5000, y: 0 }, isRtl: false, at: 'Mon 24:00' },
    { what: 'between rows, nearer the lower', point: { x: 100, y: 38 }, isRtl: false, at: 'Tue 00:00' },
  ])('$what', ({ point, isRtl, at }) => {
    expect(placeAt(point, tracks, isRtl)).toEqual(place(at));
  });
});

it('a pointer is always somewhere in the week', () => {
  const px = fc.integer({ min: -5000, max: 5000 });
  const sizes = fc.record({
    top: px,
    left: px,
    width: fc.integer({ min: 1, max: 3000 }),
    row: fc.integer({ min: 1, max: 200 }),
  });
  fc.assert(
    fc.property(px, px, sizes, fc.boolean(), (x, y, { top, left, width, row }, isRtl) => {
      const tracks = weekdays.map((_, day) => ({
        top: top + day * row,
        bottom: top + (day + 1) * row,
        left,
        right: left + width,
      }));
      const { day, min } = placeAt({ x, y }, tracks, isRtl);
      expect(weekdays[day]).toBeDefined();
      expect(Number.isInteger(min) && min >= 0 && min <= 1440).toBe(true);
    }),
  );
});

describe('a span made by dragging', () => {
  it.each([
    { what: 'to the right', from: 'Mon 09:02', to: 'Mon 17:28', then: { monday: '09:00-17:30' } },
    { what: 'to the left', from: 'Mon 17:30', to: 'Mon 09:00', then: { monday: '09:00-17:30' } },
    { what: 'to the edge', from: 'Mon 20:00', to: 'Mon 24:00', then: { monday: '20:00-24:00' } },
    {
      what: 'and a slip into the next row',
      from: 'Mon 09:00',
      to: 'Tue 17:00',
      then: { monday: '09:00-17:00' },
    },
    {
      what: 'and a slip into the row before',
      from: 'Tue 09:00',
      to: 'Mon 17:00',
      then: { tuesday: '09:00-17:00' },
    },
    {
      what: 'into the next morning',
      from: 'Fri 22:00',
      to: 'Sat 06:00',
      then: { friday: '22:00-06:00 next day' },
    },
    {
      what: 'from Sunday into Monday',
      from: 'Sun 22:00',
      to: 'Mon 06:00',
      then: { sunday: '22:00-06:00 next day' },
    },
    { what: 'by less than a step', from: 'Mon 09:00', to: 'Mon 09:02', then: {} },
  ])('$what', ({ from, to, then }) => {
    expect(said(dragged(drawn({}), { kind: 'make', at: place(from) }, place(to)))).toEqual(then);
  });

  it('ends at the span beside it, whichever way', () => {
    const week = drawn({ monday: '10:03-12:00' });
    const ahead = dragged(week, { kind: 'make', at: place('Mon 08:00') }, place('Mon 15:00'));
    expect(said(ahead)).toEqual({ monday: '08:00-10:03, 10:03-12:00' });
    const back = dragged(week, { kind: 'make', at: place('Mon 15:00') }, place('Mon 08:00'));
    expect(said(back)).toEqual({ monday: '10:03-12:00, 12:00-15:00' });
  });

  it('begins nowhere on a span that is there', () => {
    const week = drawn({ monday: '10:00-12:00' });
    expect(dragged(week, { kind: 'make', at: place('Mon 11:00') }, place('Mon 15:00'))).toBe(week);
  });
});

describe('a span taken by its body', () => {
  it.each([
    {
      what: 'along its day',
      week: { monday: '09:00-12:00' },
      at: 'Mon 10:00',
      to: 'Mon 12:02',
      then: { monday: '11:00-14:00' },
    },
    {
      what: 'to another day',
      week: { monday: '09:00-12:00' },
      at: 'Mon 10:00',
      to: 'Thu 10:00',
      then: { thursday: '09:00-12:00' },
    },
    {
      what: 'by its part past midnight',
      week: { friday: '22:00-06:00' },
      at: 'Sat 03:00',
      to: 'Sun 04:00',
      then: { saturday: '23:00-07:00 next day' },
    },
    {
      what: 'past midnight',
      week: { monday: '18:00-22:00' },
      at: 'Mon 19:00',
      to: 'Mon 23:30',
      then: { monday: '22:30-02:30 next day' },
    },
    {
      what: 'onto another: beside it',
      week: { monday: '09:00-12:00, 13:00-15:00' },
      at: 'Mon 10:00',
      to: 'Mon 13:00',
      then: { monday: '10:00-13:00, 13:00-15:00' },
    },
    {
      what: 'over another: behind it',
      week: { monday: '09:00-12:00, 13:00-15:00' },
      at: 'Mon 10:00',
      to: 'Mon 16:00',
      then: { monday: '13:00-15:00, 15:00-18:00' },
    },
  ])('$what', ({ week, at, to, then }) => {
    const draft = drawn(week);
    expect(said(dragged(draft, grabbed(draft, 1, place(at))!, place(to)))).toEqual(then);
  });
});

describe('a span taken by an end', () => {
  it.each([
    {
      what: 'its end',
      week: { monday: '09:00-12:00' },
      end: 'to',
      to: 'Mon 15:32',
      then: { monday: '09:00-15:30' },
    },
    {
      what: 'its beginning',
      week: { monday: '09:00-12:00' },
      end: 'from',
      to: 'Mon 07:00',
      then: { monday: '07:00-12:00' },
    },
    {
      what: 'its end, with a slip',
      week: { monday: '09:00-12:00' },
      end: 'to',
      to: 'Tue 15:00',
      then: { monday: '09:00-15:00' },
    },
    {
      what: 'its end, before its beginning',
      week: { monday: '09:00-12:00' },
      end: 'to',
      to: 'Mon 00:00',
      then: { monday: '09:00-09:05' },
    },
    {
      what: 'its end, into the next morning',
      week: { monday: '09:00-12:00' },
      end: 'to',
      to: 'Tue 06:00',
      then: { monday: '09:00-06:00 next day' },
    },
    {
      what: 'its end, up to midnight',
      week: { monday: '09:00-12:00' },
      end: 'to',
      to: 'Mon 24:00',
      then: { monday: '09:00-24:00' },
    },
    {
      what: 'its beginning, behind its end',
      week: { monday: '09:00-12:00' },
      end: 'from',
      to: 'Mon 20:00',
      then: { monday: '11:55-12:00' },
    },
    {
      what: 'its beginning, into the night before',
      week: { tuesday: '09:00-12:00' },
      end: 'from',
      to: 'Mon 20:00',
      then: { monday: '20:00-12:00 next day' },
    },
    {
      what: 'past midnight, its end back home',
      week: { friday: '22:00-06:00' },
      end: 'to',
      to: 'Fri 23:00',
      then: { friday: '22:00-23:00' },
    },
    {
      what: 'past midnight, more than a day',
      week: { friday: '22:00-06:00' },
      end: 'to',
      to: 'Sat 23:30',
      then: { friday: '22:00-22:00 next day' },
    },
    {
      what: 'past midnight, its beginning',
      week: { friday: '22:00-06:00' },
      end: 'from',
      to: 'Sat 01:00',
      then: { saturday: '01:00-06:00' },
    },
  ] as const)('$what', ({ week, end, to, then }) => {
    expect(said(dragged(drawn(week), { kind: 'stretch', key: 1, end }, place(to)))).toEqual(then);
  });
});

describe('whatever is drawn', () => {
  const anyPlace = fc.record({ day: fc.integer({ min: 0, max: 6 }), min: fc.integer({ min: 0, max: 1440 }) });
  const anyEnd = fc.constantFrom('from' as const, 'to' as const);
  const anyAct = fc.oneof(
    fc.record({ kind: fc.constant('make' as const), at: anyPlace, to: anyPlace }),
    fc.record({ kind: fc.constant('move' as const), nth: fc.nat(30), at: anyPlace, to: anyPlace }),
    fc.record({ kind: fc.constant('stretch' as const), nth: fc.nat(30), end: anyEnd, to: anyPlace }),
    fc.record({
      kind: fc.constant('step' as const),
      nth: fc.nat(30),
      byMin: fc.constantFrom(-1440, -60, -5, 5, 60, 1440),
    }),
    fc.record({
      kind: fc.constant('step-end' as const),
      nth: fc.nat(30),
      end: anyEnd,
      byMin: fc.constantFrom(-60, -5, 5, 60),
    }),
    fc.record({ kind: fc.constant('add' as const), weekday: fc.constantFrom(...weekdays) }),
    fc.record({ kind: fc.constant('remove' as const), nth: fc.nat(30) }),
  );
  type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

  function done(draft: WeekDraft, act: Act): WeekDraft {
    const arcs = arcsOf(draft);
    const key = 'nth' in act ? (arcs[act.nth % Math.max(1, arcs.length)]?.key ?? 0) : 0;
    const byHand = (drag: Drag | null, to: Place) => (drag ? dragged(draft, drag, to) : draft);
    switch (act.kind) {
      case 'make':
        return byHand({ kind: 'make', at: act.at }, act.to);
      case 'move':
        return byHand(grabbed(draft, key, act.at), act.to);
      case 'stretch':
        return byHand({ kind: 'stretch', key, end: act.end }, act.to);
      case 'step':
        return movedBy(draft, key, act.byMin);
      case 'step-end':
        return stretchedBy(draft, key, act.end, act.byMin);
      case 'add':
        return madeOn(draft, act.weekday);
      case 'remove':
        return withoutSpan(draft, key);
    }
  }

  const acts = fc.array(anyAct, { maxLength: 60 });
  const beginnings = fc.constantFrom(
    drawn({}),
    drawn({ monday: '09:03-12:01, 12:07-17:30', sunday: '22:00-06:00' }),
    drawn({ friday: '22:00-21:59', saturday: '21:59-24:00' }),
  );

  it('can be saved: no two spans overlap, none is empty, over a day, or one too many', () => {
    fc.assert(
      fc.property(beginnings, acts, (beginning, all) => {
        let draft = beginning;
        for (const act of all) {
          draft = done(draft, act);
          const read = readWeek(draft);
          expect(read.ok).toBe(true);
          if (read.ok) expect(checkWeek(read.week)).toEqual([]);
          for (const weekday of weekdays)
            expect(draft[weekday].length).toBeLessThanOrEqual(scheduleLimits.spansADay);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('never loses a span, nor changes another than the one in hand', () => {
    fc.assert(
      fc.property(beginnings, acts, (beginning, all) => {
        let draft = beginning;
        for (const act of all) {
          const before = arcsOf(draft);
          draft = done(draft, act);
          const after = arcsOf(draft);
          const changed = before.filter(
            (arc) => !after.some((each) => JSON.stringify(each) === JSON.stringify(arc)),
          );
          expect(changed.length).toBeLessThanOrEqual(1);
          if (act.kind !== 'remove') expect(after.length).toBeGreaterThanOrEqual(before.length);
          if (act.kind === 'move' || act.kind === 'step')
            expect(after.map(({ lengthMin }) => lengthMin).sort()).toEqual(
              before.map(({ lengthMin }) => lengthMin).sort(),
            );
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
