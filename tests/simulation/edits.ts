import fc from 'fast-check';
import { channels } from '../../src/breaks/index.ts';
import { defaultSchedule, weekdays } from '../../src/schedule/index.ts';
import type { Schedule, Span } from '../../src/schedule/index.ts';
import { absenceMeanings } from '../../src/settings/index.ts';
import type { Settings, SettingsPatch } from '../../src/settings/index.ts';

const hours = (...spans: readonly (readonly [number, number])[]): readonly Span[] =>
  spans.map(([from, to]) => ({ fromMin: from * 60, toMin: to * 60 }));

/** The same hours on so many days of the week, from Monday on. */
function onDays(days: number, spans: readonly Span[]): Schedule['week'] {
  const week = weekdays.map((weekday, place) => [weekday, place < days ? spans : []] as const);
  return Object.fromEntries(week) as unknown as Schedule['week'];
}

const weeks: readonly Schedule['week'][] = [
  defaultSchedule.week,
  onDays(5, hours([9, 12], [13, 17])),
  onDays(4, hours([8, 10], [10, 11], [14.5, 20])),
  onDays(7, hours([22, 30])),
  onDays(7, hours([0, 24])),
  onDays(0, []),
];

const changes: readonly Schedule['changes'][] = [
  [],
  [{ fromDay: '2026-11-25', toDay: '2026-11-26', yearly: false, spans: [] }],
  [{ fromDay: '2026-11-24', toDay: '2026-12-24', yearly: true, spans: hours([6, 10], [11, 12]) }],
];

const schedules: fc.Arbitrary<SettingsPatch> = fc.record(
  {
    'schedule.week': fc.constantFrom(...weeks),
    'schedule.changes': fc.constantFrom(...changes),
    'schedule.zone': fc.constantFrom('follow', 'follow', 'America/New_York', 'Asia/Tokyo'),
  },
  { requiredKeys: [] },
);

const one = <Name extends keyof Settings>(name: Name, ...values: readonly Settings[Name][]) =>
  fc.constantFrom(...values).map((value): SettingsPatch => ({ [name]: value }));

const meaning = fc
  .record({
    name: fc.constantFrom('idleMeans' as const, 'lockMeans' as const, 'sleepMeans' as const),
    means: fc.constantFrom('break' as const, ...absenceMeanings),
  })
  .map(({ name, means }): SettingsPatch => ({ [name]: means }));

/** What somebody may change on the settings page. */
export const anyEdit: fc.Arbitrary<SettingsPatch> = fc.oneof(
  schedules,
  meaning,
  one('limitMin', 1, 5, 20, 30, 45, 60, 240),
  one('windowMin', 0, 1, 10, 30),
  one('standingLimitMin', 5, 30, 60, 120),
  one('idleBreakMin', 1, 5, 20),
  one('lockBreakMin', 1, 2, 20),
  one('sleepBreakMin', 1, 5, 20),
  one('snoozeMin', 1, 5, 20),
  one('maxSnoozes', 0, 1, 3, 10),
  one('watchingMin', 0, 20, 60),
  one('fullScreenHoldMin', 0, 45, 120),
  one('callHoldMin', 0, 120),
  one('channels', ['notification'], ['window', 'notification'], ['banner', 'popup'], [...channels]),
);
