import { expect, it } from 'vitest';
import { packagesOf } from './packages-of.ts';

const checkers = ['momoa', 'valibot'];
const parsers = ['ical.js', 'rrule-temporal'];

it('only a page that reads plan files loads what takes them apart', async () => {
  const light = 'owedOn, marksOn, progressOf, withProgress, gentlePlan, planFile';
  expect(await packagesOf('plan', light, checkers)).toEqual([]);
  expect(await packagesOf('plan', 'parsePlan', checkers)).toEqual(['valibot']);
  expect(await packagesOf('plan', 'parsePlanFile', checkers)).toEqual(checkers);
});

it('only what reads calendar files loads what takes them apart', async () => {
  const light = 'calendarLimits, compareDays, roomIn, withDaysOff';
  expect(await packagesOf('calendar', light, parsers)).toEqual([]);
  expect(await packagesOf('calendar', 'readCalendar', parsers)).toEqual(parsers);
});
