import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../../src/schedule/index.ts';
import { arcsOf } from '../../../../src/ui/options/week/circle.ts';
import { piecesOn } from '../../../../src/ui/options/week/pieces.ts';
import { weekDraftOf } from '../../../../src/ui/options/week-draft.ts';
import { aWeek, hours } from '../../../schedule/hours.ts';
import { drawn } from './drawn.ts';

const row = (weekday: (typeof weekdays)[number], week: Parameters<typeof drawn>[0]) =>
  piecesOn(weekdays.indexOf(weekday), arcsOf(drawn(week))).map(({ fromMin, toMin, isHead, isTail }) => [
    fromMin,
    toMin,
    isHead && isTail ? 'whole' : isHead ? 'head' : 'tail',
  ]);

describe('what is drawn in a row', () => {
  it.each([
    {
      what: 'a day at one go',
      day: 'monday',
      week: { monday: '09:00-17:30' },
      pieces: [[540, 1050, 'whole']],
    },
    {
      what: 'until midnight',
      day: 'monday',
      week: { monday: '20:00-24:00' },
      pieces: [[1200, 1440, 'whole']],
    },
    {
      what: 'a night, up to midnight',
      day: 'friday',
      week: { friday: '22:00-06:00' },
      pieces: [[1320, 1440, 'head']],
    },
    {
      what: 'a night, from midnight on',
      day: 'saturday',
      week: { friday: '22:00-06:00' },
      pieces: [[0, 360, 'tail']],
    },
    {
      what: 'the night from Sunday',
      day: 'monday',
      week: { sunday: '22:00-06:00', monday: '09:00-12:00' },
      pieces: [
        [0, 360, 'tail'],
        [540, 720, 'whole'],
      ],
    },
    { what: 'nothing of other days', day: 'tuesday', week: { monday: '09:00-17:30' }, pieces: [] },
  ] as const)('$what', ({ day, week, pieces }) => {
    expect(row(day, week)).toEqual(pieces);
  });

  it('leaves out what cannot be drawn as it is typed', () => {
    const draft = weekDraftOf(aWeek({ monday: hours('09:00-12:00', '13:00-15:00', '16:00-17:00') }));
    const [first, second, third] = draft.monday;
    const typed = { ...draft, monday: [{ ...first!, from: 'nine' }, { ...second!, to: '12:00' }, third!] };
    expect(arcsOf(typed).map(({ key }) => key)).toEqual([third!.key]);
  });
});
