import { describe, expect, it } from 'vitest';
import { calendarLimits, daysOffIn, readCalendar } from '../../src/calendar/index.ts';
import { aCalendar, anEvent, bytes, calendarIn, fixture, now, said } from './read.ts';

const problemOf = (file: Uint8Array) => {
  const read = readCalendar(file, now, 'Europe/Berlin');
  return read.ok ? null : read.problem;
};

const aHoliday = anEvent('UID:1', 'SUMMARY:Fête', 'DTSTART;VALUE=DATE:20261201');

describe('a file is refused as a whole', () => {
  const whole = fixture('daylight-saving');
  it.each([
    ['nothing', new Uint8Array(), { kind: 'not-a-calendar' }],
    ['another text', bytes('<!doctype html><p>BEGIN:VCALENDAR'), { kind: 'not-a-calendar' }],
    ['an address book', bytes('BEGIN:VCARD\nEND:VCARD\n'), { kind: 'not-a-calendar' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 13, 10), { kind: 'not-a-calendar' }],
    ['half a calendar', whole.subarray(0, whole.length / 2), { kind: 'cut-off' }],
    ['a calendar without its last line', whole.subarray(0, whole.length - 16), { kind: 'cut-off' }],
    ['one whose parts cross', aCalendar('BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VEVENT'), { kind: 'cut-off' }],
    ['one of tasks', aCalendar('BEGIN:VTODO', 'SUMMARY:Wash', 'END:VTODO'), { kind: 'no-events' }],
    ['one of nothing', aCalendar(), { kind: 'no-events' }],
    [
      'one that is too large',
      new Uint8Array(calendarLimits.bytes + 1),
      { kind: 'too-large', most: calendarLimits.bytes },
    ],
    [
      'one of too many events',
      aCalendar(...Array.from({ length: calendarLimits.events + 1 }, () => anEvent()).flat()),
      { kind: 'too-many-events', most: calendarLimits.events },
    ],
  ])('that is %s', (_, file, problem) => {
    expect(problemOf(file)).toEqual(problem);
  });
});

describe('a calendar is read', () => {
  const text = new TextDecoder().decode(aCalendar(...aHoliday));
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const marked = `\ufeff${text}`;
    const view = new DataView(new ArrayBuffer(2 * marked.length));
    for (let at = 0; at < marked.length; at += 1) {
      view.setUint16(2 * at, marked.charCodeAt(at), littleEndian);
    }
    return new Uint8Array(view.buffer);
  };
  it.each([
    ['with the line ends of Windows', bytes(text)],
    ['with those of Unix', bytes(text.replaceAll('\r\n', '\n'))],
    ['with those of old Macs', bytes(text.replaceAll('\r\n', '\r'))],
    ['after a mark of its encoding', bytes(`\ufeff${text}`)],
    ['in UTF-16', utf16(true)],
    ['in UTF-16, the other way round', utf16(false)],
    ['as older Windows wrote it', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    [
      'after another in the same file',
      bytes(text.replace(/\r\nBEGIN:VEVENT[^]*/, '\r\nEND:VCALENDAR\r\n') + text),
    ],
    ['in small letters', bytes(text.replaceAll(/BEGIN|END/g, (word) => word.toLowerCase()))],
  ])('%s', (_, file) => {
    expect(daysOffIn(calendarIn(file)).found.map(said)).toEqual(['2026-12-01 Fête']);
  });
});

describe('a name', () => {
  const called = (summary: string) =>
    daysOffIn(calendarIn(aCalendar(...anEvent('UID:1', `SUMMARY:${summary}`, 'DTSTART:20261201')))).found[0]
      ?.name;

  it('is on one line and cannot turn the writing around', () => {
    expect(called('One\\n two\u202e three\u0007  four ')).toBe('One two three four');
  });

  it('is as long as a change may be called, and no letter of it is cut in two', () => {
    expect(called('x'.repeat(300))).toBe(`${'x'.repeat(99)}…`);
    expect(called(`${'x'.repeat(98)}${'😀'.repeat(9)}`)).toBe(`${'x'.repeat(98)}…`);
  });

  it('may be missing', () => {
    expect(called('  ')).toBeUndefined();
  });
});

describe('a hostile calendar is read in seconds, and what it asks too much with is left out', () => {
  const events = (count: number, ...lines: readonly string[]) =>
    Array.from({ length: count }, (_, n) => anEvent(`UID:${n}`, ...lines)).flat();
  const days = Array.from({ length: 50 }, (_, n) => n + 1).join();
  const standIn = anEvent('UID:0', 'DTSTART:20261201', 'RECURRENCE-ID:20261202');

  it.each<{ name: string; lines: readonly string[]; leftOut: readonly string[] }>([
    {
      name: 'daily events that never end',
      lines: events(20_000, 'DTSTART:20200101', 'RRULE:FREQ=DAILY'),
      leftOut: ['too-often'],
    },
    {
      name: 'rules that never come true',
      lines: events(5_000, 'DTSTART:20200101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      leftOut: ['over', 'too-often'],
    },
    {
      name: 'rules that count from long ago',
      lines: events(5_000, 'DTSTART:19800101', `RRULE:FREQ=YEARLY;COUNT=999999;BYYEARDAY=${days}`),
      leftOut: ['too-often'],
    },
    {
      name: 'dates by the ten thousand',
      lines: events(1, 'DTSTART:20200101', `RDATE:${Array(20_000).fill('20261201').join()}`),
      leftOut: ['unreadable'],
    },
    {
      name: 'ten thousand stand-ins for each of many series',
      lines: [
        ...Array(9_000).fill(standIn).flat(),
        ...Array(2_000)
          .fill(anEvent('UID:0', 'DTSTART:20261201', 'RRULE:FREQ=DAILY'))
          .flat(),
      ] as string[],
      leftOut: ['too-often'],
    },
    {
      name: 'a line of megabytes',
      lines: [...aHoliday, ...anEvent(`SUMMARY:${'x'.repeat(4_000_000)}`)],
      leftOut: ['unreadable'],
    },
    {
      name: 'folds by the hundred thousand',
      lines: anEvent('DTSTART:20261201', `SUMMARY:x${'\r\n y'.repeat(900_000)}`),
      leftOut: [],
    },
    {
      name: 'parts within parts',
      lines: [...Array(60_000).fill('BEGIN:VEVENT'), ...Array(60_000).fill('END:VEVENT')] as string[],
      leftOut: ['unreadable'],
    },
  ])('$name', ({ lines, leftOut }) => {
    const { found, leftOut: left } = daysOffIn(calendarIn(aCalendar(...lines)));
    expect(left.map(({ reason }) => reason)).toEqual(leftOut);
    expect(found.length).toBeLessThan(1_100);
  });
});
