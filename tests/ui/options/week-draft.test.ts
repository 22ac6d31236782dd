import { describe, expect, it } from 'vitest';
import { defaultSchedule } from '../../../src/schedule/index.ts';
import type { Weekday } from '../../../src/schedule/index.ts';
import {
  copied,
  freeKey,
  readWeek,
  retyped,
  weekDraftOf,
  withSpan,
  writtenOut,
} from '../../../src/ui/options/week-draft.ts';
import type { SpanDraft, WeekDraft } from '../../../src/ui/options/week-draft.ts';

const span = (from: string, to: string, endsNextDay = false): SpanDraft => ({
  key: 1,
  from,
  to,
  endsNextDay,
});

/** Monday as typed; all other days off. */
const monday = (...spans: SpanDraft[]): WeekDraft => ({
  ...weekDraftOf({
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  }),
  monday: spans,
});

function problem(draft: WeekDraft, index = 0, weekday: Weekday = 'monday'): string | null {
  const read = readWeek(draft);
  const found = read.ok ? null : read.problemAt(weekday, index);
  if (found === null) return null;
  return found.kind === 'unread' ? `unread ${found.fields.join()}` : found.problem.kind;
}

describe('a week as typed', () => {
  it('reads back as it was written', () => {
    const read = readWeek(weekDraftOf(defaultSchedule.week));
    expect(read.ok && read.week).toEqual(defaultSchedule.week);
  });

  it('keeps a span past midnight', () => {
    const week = { ...defaultSchedule.week, saturday: [{ fromMin: 22 * 60, toMin: 30 * 60 }] };
    const draft = weekDraftOf(week);
    expect(draft.saturday).toMatchObject([{ from: '22:00', to: '06:00', endsNextDay: true }]);
    const read = readWeek(draft);
    expect(read.ok && read.week).toEqual(week);
  });

  it.each([
    [span('9', '5:30 pm'), null],
    [span('09:00', ''), 'unread to'],
    [span('soon', 'later'), 'unread from,to'],
    [span('09:00', '09:00'), 'empty'],
    [span('19:00', '17:30'), 'reversed'],
    [span('19:00', '17:30', true), null],
    [span('09:00', '10:00', true), 'out-of-day'],
  ])('%o: %s', (typed, kind) => {
    expect(problem(monday(typed))).toBe(kind);
  });

  it('names the later of two that overlap', () => {
    const draft = monday(span('09:00', '12:00'), span('11:00', '13:00'));
    expect([problem(draft, 0), problem(draft, 1)]).toEqual([null, 'overlap']);
  });

  it('finds what is wrong with the others while one cannot be read', () => {
    const draft = monday(span('x', '12:00'), span('13:00', '13:00'));
    expect([problem(draft, 0), problem(draft, 1)]).toEqual(['unread from', 'empty']);
  });
});

describe('typing', () => {
  it('brings an end back to the same day once it is after the beginning', () => {
    expect(retyped(span('22:00', '06:00', true), { to: '23:00' }).endsNextDay).toBe(false);
    expect(retyped(span('22:00', '06:00', true), { to: '05:00' }).endsNextDay).toBe(true);
    expect(retyped(span('22:00', '06:00', true), { to: '0' }).endsNextDay).toBe(true);
  });

  it('writes times out when the field is left, and leaves alone what it cannot read', () => {
    expect(writtenOut(span('9', '5pm'))).toMatchObject({ from: '09:00', to: '17:00' });
    expect(writtenOut(span('9x', '1730'))).toMatchObject({ from: '9x', to: '17:30' });
  });
});

describe('one more span', () => {
  it.each([
    [[], '09:00', '17:30'],
    [[span('09:00', '12:00')], '13:00', '15:00'],
    [[span('09:00', '22:30')], '23:30', '24:00'],
    [[span('09:00', '23:30')], '', ''],
    [[span('22:00', '06:00', true)], '', ''],
    [[span('09:00', 'x')], '', ''],
  ])('after %o: from %s to %s', (spans, from, to) => {
    expect(withSpan(spans, 9).at(-1)).toEqual({ key: 9, from, to, endsNextDay: false });
  });

  it('has a key that no other has, and so have copies', () => {
    const draft = weekDraftOf(defaultSchedule.week);
    const key = freeKey(draft);
    const taken = Object.values(draft).flatMap((spans) => spans.map((each: SpanDraft) => each.key));
    expect(taken).not.toContain(key);
    expect(new Set(taken).size).toBe(taken.length);
    expect(copied([span('9', '10'), span('11', '12')], key).map((each) => each.key)).toEqual([key, key + 1]);
  });
});
