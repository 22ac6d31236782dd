import { describe, expect, it, test } from 'vitest';
import { adviceReasons, progressOf, type Reported } from '../../src/plan/index.ts';
import { englishTexts } from '../ui/english.ts';
import { aSession, said } from './sessions.ts';

const knee = 'seatedKneeExtension';
const on = (day: string, ...what: Parameters<typeof said>): Reported => aSession(day, knee, 0, said(...what));
const reasons = (sessions: readonly Reported[], today: string) =>
  progressOf(sessions, today).advice.map(({ reason }) => reason);

describe('a clinician is suggested', () => {
  test.each<readonly [string, string, string, readonly Reported[]]>([
    [
      'lasting',
      'something was felt for two weeks',
      '2026-03-16',
      [on('2026-03-02', 1), on('2026-03-09', 1), on('2026-03-16', 1)],
    ],
    [
      'rising',
      'three reports rose',
      '2026-03-04',
      [on('2026-03-02', 0), on('2026-03-03', 1), on('2026-03-04', 2)],
    ],
    [
      'mornings',
      'two mornings in a row were worse',
      '2026-03-05',
      [on('2026-03-02', 3, {}, 4), on('2026-03-04', 3, {}, 5)],
    ],
    ['strong', 'a report was above 5', '2026-03-02', [on('2026-03-02', 6)]],
    ['sharp', 'it felt sharp', '2026-03-02', [on('2026-03-02', 1, { feels: ['sharp'] })]],
    ['catching', 'it caught', '2026-03-02', [on('2026-03-02', 1, { feels: ['catching'] })]],
    ['numb', 'it felt numb', '2026-03-02', [on('2026-03-02', 1, { feels: ['numb'] })]],
  ])('(%s) when %s', (reason, _, day, sessions) => {
    expect(progressOf(sessions, day).advice).toEqual([{ reason, day }]);
  });

  it('for each reason there is, and for a week', () => {
    const sessions = [on('2026-03-02', 7, { feels: ['numb', 'sharp'] })];
    expect(reasons(sessions, '2026-03-09')).toEqual(['strong', 'sharp', 'numb']);
    expect(reasons(sessions, '2026-03-10')).toEqual([]);
  });

  it('when it was the same movement on both mornings, whatever lay between', () => {
    const other = { ...aSession('2026-03-03', 'gluteSqueeze', 0, said(3, {}, 2)) };
    const sessions = [on('2026-03-02', 3, {}, 4), other, on('2026-03-04', 3, {}, 4)];
    expect(reasons(sessions, '2026-03-05')).toEqual(['mornings']);
  });
});

describe('no clinician is suggested', () => {
  test.each<readonly [string, string, readonly Reported[]]>([
    ['after nothing at all', '2026-03-02', []],
    ['after silence', '2026-03-02', [aSession('2026-03-02', knee, 0)]],
    ['after a 5', '2026-03-02', [on('2026-03-02', 5)]],
    ['for 13 days of something', '2026-03-15', [on('2026-03-02', 1), on('2026-03-15', 1)]],
    [
      'for two weeks with a good day',
      '2026-03-16',
      [on('2026-03-02', 1), on('2026-03-09', 0), on('2026-03-16', 1)],
    ],
    [
      'for two weeks with a good morning',
      '2026-03-16',
      [on('2026-03-02', 1), on('2026-03-09', 3, {}, 0), on('2026-03-16', 1)],
    ],
    [
      'for three reports of which two are alike',
      '2026-03-04',
      [on('2026-03-02', 1), on('2026-03-03', 2), on('2026-03-04', 2)],
    ],
    [
      'once a rising row has ended',
      '2026-03-05',
      [on('2026-03-02', 0), on('2026-03-03', 1), on('2026-03-04', 2), on('2026-03-05', 1)],
    ],
    ['for one worse morning', '2026-03-03', [on('2026-03-02', 3, {}, 5)]],
    [
      'for two worse mornings with a better one between',
      '2026-03-05',
      [on('2026-03-02', 3, {}, 4), on('2026-03-03', 3, {}, 2), on('2026-03-04', 3, {}, 4)],
    ],
  ])('%s', (_, today, sessions) => {
    expect(reasons(sessions, today)).toEqual([]);
  });
});

describe('the words of the advice', () => {
  const texts = ['title', ...adviceReasons].map((key) => englishTexts.get(`plan.advice.${key}`));

  it('are there for every reason, and for no other', () => {
    expect(texts.every((text) => text)).toBe(true);
    const written = [...englishTexts.keys()].filter((key) => key.startsWith('plan.advice.'));
    expect(written).toHaveLength(texts.length);
  });

  it('name no illness, promise nothing, and blame nobody', () => {
    const banned =
      /\b(arthritis|tear|torn|impinge\w*|injur\w*|inflam\w*|diagnos\w*|cure|heal|treat|fix|will get|push|should have|too (?:old|weak))\b/i;
    expect(texts.filter((text) => banned.test(text ?? ''))).toEqual([]);
  });
});
