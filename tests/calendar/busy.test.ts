import { describe, expect, it } from 'vitest';
import { busyLimits } from '../../src/breaks/index.ts';
import { busyIn } from '../../src/calendar/index.ts';
import { aCalendar, anEvent, calendarIn, fixture } from './read.ts';

const utc = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 16);

/** Busy times as a test says them, in UTC. */
const busy = (file: Uint8Array, zone?: string) =>
  busyIn(calendarIn(file, zone)).stretches.map(({ startAt, endAt }) => `${utc(startAt)} ${utc(endAt)}`);

describe('busy times', () => {
  it('are instants, whatever clock a meeting goes by, in winter and summer', () => {
    expect(busy(fixture('meetings'), 'Asia/Kolkata')).toEqual([
      '2026-12-01T09:00 2026-12-01T10:30',
      '2026-12-02T00:00 2026-12-02T01:00',
      '2026-12-03T03:30 2026-12-03T04:30',
      '2026-12-04T14:00 2026-12-04T15:00',
      '2027-03-20T08:00 2027-03-20T08:30',
      '2027-03-27T08:00 2027-03-27T08:30',
      '2027-03-28T00:00 2027-03-28T02:00',
      '2027-04-10T12:00 2027-04-10T13:00',
      '2027-07-01T07:00 2027-07-01T08:00',
    ]);
  });

  it('leave out what is no meeting, each for its reason', () => {
    const told = busyIn(calendarIn(fixture('meetings'))).leftOut;
    expect(told.map(({ reason, names }) => [reason, ...names])).toEqual([
      ['over', 'Over'],
      ['later', 'Later'],
      ['whole-days', 'Birthday'],
      ['a-moment', 'Reminder'],
      ['too-long', 'A day and a bit'],
      ['free', 'Free'],
      ['cancelled', 'Called off'],
      ['unknown-zone', "By nobody's clock"],
      ['too-often', 'Bomb'],
      ['unreadable', 'Backwards'],
    ]);
  });

  it('begin today and end in two years, where a meeting reaches beyond', () => {
    const nightly = (from: string) => anEvent(`DTSTART:${from}T213000Z`, 'DURATION:PT3H');
    const file = aCalendar(...nightly('20261122'), ...nightly('20281122'), ...nightly('20281121'));
    expect(busy(file)).toEqual([
      '2026-11-22T23:00 2026-11-23T00:30',
      '2028-11-21T21:30 2028-11-22T00:30',
      '2028-11-22T21:30 2028-11-22T23:00',
    ]);
  });

  it('may last for four hours, and what is longer is named and left out', () => {
    const file = aCalendar(
      ...anEvent('DTSTART:20261124T080000Z', 'DTEND:20261124T120000Z', 'SUMMARY:Workshop'),
      ...anEvent('DTSTART:20261125T080000Z', 'DTEND:20261125T120001Z', 'SUMMARY:At the office'),
    );
    expect(busy(file)).toEqual(['2026-11-24T08:00 2026-11-24T12:00']);
    expect(busyIn(calendarIn(file)).leftOut).toEqual([
      { reason: 'too-long', count: 1, names: ['At the office'] },
    ]);
  });

  it('know a meeting of a series that began yesterday and is not over', () => {
    const night = aCalendar(
      ...anEvent('DTSTART:20261101T220000Z', 'DTEND:20261102T020000Z', 'RRULE:FREQ=DAILY;COUNT=22'),
    );
    expect(busy(night)).toEqual(['2026-11-22T23:00 2026-11-23T02:00']);
  });

  it('are no more than can be kept, the soonest of them, and it is said', () => {
    const hours = Array.from({ length: 12 }, (_, n) => 2 * n).join();
    const rule = `RRULE:FREQ=DAILY;BYHOUR=${hours}`;
    const file = aCalendar(
      ...anEvent('DTSTART:20261123T000000Z', 'DURATION:PT10M', rule),
      ...anEvent('DTSTART:20261123T003000Z', 'DURATION:PT10M', rule),
    );
    const { stretches, isWhole } = busyIn(calendarIn(file));
    expect(stretches).toHaveLength(busyLimits.stretches);
    expect(isWhole).toBe(false);
    expect(utc(stretches[0]!.startAt)).toBe('2026-11-23T00:00');
  });
});
