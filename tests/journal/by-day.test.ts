import { describe, expect, it } from 'vitest';
import { byDay } from '../../src/journal/index.ts';
import { aCompletion, aQuestion, at } from './completions.ts';

const zone = 'Europe/London';
const session = (id: string, day: string, time: string, given = {}) =>
  aCompletion({ id, day, startedAt: at(`${day}T${time}`, zone), ...given });

describe('the journal day by day', () => {
  it('has the newest first, and nothing of days with nothing', () => {
    const days = byDay({
      completions: [
        session('a', '2026-11-20', '15:00'),
        session('b', '2026-11-23', '09:40'),
        session('c', '2026-11-23', '12:10'),
      ],
      prompts: [
        aQuestion(),
        aQuestion({ id: 'later', askedAt: at('2026-11-23T11:00', zone) }),
        aQuestion({ id: 'alone', day: '2026-11-21' }),
      ],
    });
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-21', '2026-11-20']);
    expect(days[0]!.completions.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(days[0]!.prompts.map(({ id }) => id)).toEqual(['later', 'due:1']);
    expect(days[1]).toMatchObject({ breaks: 0, movedMs: 0, completions: [] });
  });

  it('counts as breaks what had something done in it, and shows the rest', () => {
    const [day] = byDay({
      completions: [
        session('a', '2026-11-23', '09:00', { movedMs: 60_000 }),
        session('b', '2026-11-23', '10:00', { movedMs: 0, outcome: 'abandoned' }),
        session('c', '2026-11-23', '11:00', { movedMs: 20_000, outcome: 'partial' }),
      ],
      prompts: [],
    });
    expect(day).toMatchObject({ breaks: 2, movedMs: 80_000 });
    expect(day!.completions).toHaveLength(3);
  });
});
