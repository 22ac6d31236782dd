import fc from 'fast-check';
import { expect, it } from 'vitest';
import { busyIn, compareDays, daysOffIn, readCalendar, withDaysOff } from '../../src/calendar/index.ts';
import { changeOn, checkChanges } from '../../src/schedule/index.ts';
import type { DayChange } from '../../src/schedule/index.ts';
import { aCalendar, anEvent, bytes, fixture, now } from './read.ts';
import { runs } from '../run-length.ts';

const existing: readonly DayChange[] = [
  { fromDay: '2026-12-24', toDay: '2026-12-24', yearly: true, spans: [{ fromMin: 540, toMin: 720 }] },
  { fromDay: '2026-12-28', toDay: '2026-12-30', yearly: false, spans: [], name: 'Leave' },
];

/** A file has a problem that can be named, or days that a schedule can take, and takes once. */
function isRefusedOrSound(file: Uint8Array): void {
  const read = readCalendar(file, now, 'America/St_Johns');
  if (!read.ok) {
    expect(read.problem.kind).toMatch(/^(too-large|not-a-calendar|cut-off|no-events|too-many-events)$/);
    return;
  }
  const { window } = read.calendar;
  const { found } = daysOffIn(read.calendar);
  const { added, there, kept } = compareDays(found, existing, window);
  const changes = withDaysOff(existing, added);
  expect(checkChanges(changes).filter(({ kind }) => kind !== 'too-many-changes')).toEqual([]);
  for (const { fromDay, yearly } of [...added, ...there]) {
    if (!yearly) expect(changeOn(changes, fromDay)?.spans).toEqual([]);
  }
  for (const { fromDay, yearly } of kept) {
    if (!yearly) expect(changeOn(changes, fromDay)?.spans).not.toEqual([]);
  }
  expect(compareDays(found, changes, window).added).toEqual([]);

  const { stretches } = busyIn(read.calendar);
  for (const [place, { startAt, endAt }] of stretches.entries()) {
    expect(endAt).toBeGreaterThan(startAt);
    expect(startAt).toBeGreaterThan(stretches[place - 1]?.endAt ?? -Infinity);
  }
}

const names = [
  'all-day-end',
  'bad-zone',
  'bombs',
  'daylight-saving',
  'folded',
  'midnight-to-midnight',
  'stood-in-for',
  'taken-out',
  'yearly',
];

const damaged = fc
  .record({
    file: fc.constantFrom(...names.map(fixture)),
    edits: fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.nat(9) }), { maxLength: 8 }),
  })
  .map(({ file, edits }) =>
    edits.reduce((content, { at, byte, cut }) => {
      const place = at % content.length;
      return Uint8Array.from([...content.subarray(0, place), byte, ...content.subarray(place + cut)]);
    }, file),
  );

const date = fc
  .record({
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    year: fc.nat(9999),
  })
  .map(({ year, month, day }) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(''),
  );
const time = fc.oneof(
  date,
  date.map((day) => `${day}T000000`),
  date.map((day) => `${day}T233000Z`),
);
const line = fc.oneof(
  fc
    .record({
      name: fc.constantFrom('DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID'),
      zone: fc.constantFrom('', ';TZID=Europe/Berlin', ';TZID=__proto__', ';VALUE=DATE', ';TZID=GMT+25'),
      values: fc.array(time, { minLength: 1, maxLength: 3 }),
    })
    .map(({ name, zone, values }) => `${name}${zone}:${values.join()}`),
  fc
    .record({
      freq: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'SECONDLY'),
      rest: fc.array(
        fc.constantFrom(
          'COUNT=3',
          'COUNT=99999999999',
          'INTERVAL=0',
          'INTERVAL=7',
          'BYDAY=MO,-1FR',
          'BYMONTH=2',
          'BYMONTHDAY=29,-31',
          'BYWEEKNO=53',
          'BYSETPOS=-1',
          'UNTIL=20270101',
          'UNTIL=99991231T235959Z',
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ freq, rest }) => `RRULE:FREQ=${[freq, ...rest].join(';')}`),
  fc.constantFrom('STATUS:CANCELLED', 'DURATION:P1D', 'DURATION:-P3W', 'DURATION:P99999999999D', 'UID:2'),
  fc.string().map((text) => `SUMMARY:${text}`),
);
const made = fc
  .array(fc.array(line, { maxLength: 7 }), { minLength: 1, maxLength: 4 })
  .map((events) => aCalendar(...events.flatMap((lines) => anEvent(`UID:1`, 'DTSTART:20270227', ...lines))));

it('any bytes are refused, or give days that a schedule can take', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isRefusedOrSound));
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }).map((text) => aCalendar(...anEvent(text))),
      isRefusedOrSound,
    ),
  );
  fc.assert(fc.property(fc.string().map(bytes), isRefusedOrSound));
});

it('so are calendars with damage anywhere', () => {
  fc.assert(fc.property(damaged, isRefusedOrSound), { numRuns: runs(300) });
});

it('so are calendars of every odd date and rule', () => {
  fc.assert(fc.property(made, isRefusedOrSound), { numRuns: runs(300) });
});
