import { describe, expect, it } from 'vitest';
import { noDays, readDays } from '../../../src/ui/options/days-off/new-days.ts';
import type { NewDays } from '../../../src/ui/options/days-off/new-days.ts';

const today = '2026-11-23';
const typed = (part: Partial<NewDays>) => readDays({ ...noDays, from: '2026-12-24', ...part }, today);

describe('days off as they are typed', () => {
  it.each<[string, Partial<NewDays>, object]>([
    ['one day', {}, { fromDay: '2026-12-24', toDay: '2026-12-24', yearly: false, spans: [] }],
    ['several', { to: '2026-12-26', name: ' Leave ' }, { toDay: '2026-12-26', name: 'Leave' }],
    [
      'every year, from long ago',
      { from: '1990-05-01', yearly: true },
      { fromDay: '1990-05-01', yearly: true },
    ],
    ['other hours', { isOff: false, toTime: '12:30' }, { spans: [{ fromMin: 540, toMin: 750 }] }],
    [
      'hours past midnight',
      { isOff: false, fromTime: '22:00', toTime: '2:00' },
      { spans: [{ fromMin: 1320, toMin: 1560 }] },
    ],
  ])('%s', (_, part, days) => {
    expect(typed(part)).toMatchObject({ ok: true, days });
  });

  it.each<[Partial<NewDays>, string]>([
    [{ from: '' }, 'not-a-day'],
    [{ to: '2026-12-01' }, 'days-reversed'],
    [{ from: '2026-11-01' }, 'over'],
    [{ to: '2062-12-24' }, 'too-many-days'],
    [{ to: '2027-12-24', yearly: true }, 'longer-than-a-year'],
    [{ isOff: false, toTime: 'noon' }, 'not-a-time'],
    [{ isOff: false, toTime: '9:00' }, 'empty'],
  ])('%o is told: %s', (part, problem) => {
    expect(typed(part)).toEqual({ ok: false, problem });
  });
});
