import { describe, expect, it } from 'vitest';
import { addCompletions, monthKey, parseMonth } from '../../src/journal/index.ts';
import type { Completion } from '../../src/journal/index.ts';
import { maxCompletions } from '../../src/journal/month.ts';
import type { Month } from '../../src/journal/month.ts';
import { aCompletion } from './completions.ts';

const one = aCompletion();
const two = aCompletion({ id: 'two' });

const addCompletion = (month: Month, completion: Completion): Month => addCompletions(month, [completion]);

describe('a month', () => {
  it('has a key of its own', () => {
    expect(monthKey('2026-11-23')).toBe('journal/2026-11');
  });

  it('holds completions by their ids, and leaves the month that was given alone', () => {
    const month = addCompletion({}, one);
    expect(addCompletion(month, two)).toEqual({ one, two });
    expect(month).toEqual({ one });
  });

  it('is the same object when a completion comes again, even with other contents', () => {
    const month = addCompletion({}, one);
    expect(addCompletion(month, one)).toBe(month);
    expect(addCompletion(month, { ...one, movedMs: 1 })).toBe(month);
  });

  it('adds to a completion what was said of it since, once', () => {
    const report = { score: 4, at: one.endedAt + 1 };
    const morning = { score: 1, at: one.endedAt + 2 };
    const month = addCompletion({}, one);
    const told = addCompletion(month, { ...one, movedMs: 1, report });
    expect(told).toEqual({ one: { ...one, report } });
    expect(addCompletion(told, one)).toBe(told);
    expect(addCompletion(told, { ...one, report: { score: 9, at: 0 } })).toBe(told);
    expect(addCompletion(told, { ...one, morning })).toEqual({ one: { ...one, report, morning } });
  });

  it('takes any id for what it is, a word of the language included', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((id) => aCompletion({ id }));
    const month = odd.reduce(addCompletion, {});
    expect(Object.keys(month)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(odd.reduce(addCompletion, month)).toBe(month);
    expect(Object.keys(parseMonth(JSON.parse(JSON.stringify(month)))?.month ?? {})).toEqual(
      Object.keys(month),
    );
  });

  it('makes room when it is full: first goes a session with nothing done, then the oldest', () => {
    const full: Record<string, Completion> = {};
    for (let n = 0; n < maxCompletions; n += 1) {
      const outcome = n === 7 ? 'abandoned' : 'finished';
      full[`s${n}`] = { ...one, id: `s${n}`, endedAt: one.endedAt + n, outcome };
    }
    const next = addCompletion(full, { ...one, id: 'next', endedAt: one.endedAt + maxCompletions });
    expect(Object.keys(next)).toHaveLength(maxCompletions);
    expect(next).not.toHaveProperty('s7');
    const after = addCompletion(next, { ...one, id: 'after', endedAt: one.endedAt + maxCompletions + 1 });
    expect(Object.keys(after)).toHaveLength(maxCompletions);
    expect(after).not.toHaveProperty('s0');
    expect(after).toHaveProperty('s1');
    expect(after).toHaveProperty('after');
  });
});

describe('a stored month', () => {
  it('is read as it was written', () => {
    expect(parseMonth(JSON.parse(JSON.stringify({ one, two })))).toEqual({
      month: { one, two },
      damaged: {},
    });
    expect(parseMonth({})).toEqual({ month: {}, damaged: {} });
  });

  it.each<readonly [string, unknown]>([
    ['is null', null],
    ['is a word', 'lost'],
    ['lost its exercises', { ...two, exercises: undefined }],
    ['has the id of another', { ...two, id: 'three' }],
    ['is on a day that no calendar has', { ...two, day: '2026-02-31' }],
    ['is on no day', { ...two, day: 'today' }],
    ['ended before it began', { ...two, endedAt: two.startedAt - 1 }],
    ['ended in no year that can be written', { ...two, endedAt: 1e300 }],
    ['moved more than was planned', { ...two, movedMs: two.plannedMs + 1 }],
    ['moved for a negative time', { ...two, movedMs: -1 }],
    ['moved for no number', { ...two, movedMs: Number.NaN }],
    ['has more done than planned', { ...two, exercises: [{ ...two.exercises[0], done: 11 }] }],
    [
      'has done what is no exercise',
      { ...two, exercises: [{ ...two.exercises[0], exerciseId: 'own deep squat' }] },
    ],
    ['has too many exercises', { ...two, exercises: Array.from({ length: 401 }, () => two.exercises[0]) }],
    ['stood below the ladder', { ...two, exercises: [{ ...two.exercises[0], rung: -1 }] }],
    ['has an unknown outcome', { ...two, outcome: 'heroic' }],
    ['is in no zone', { ...two, zone: '' }],
  ])('keeps its good completions and sets aside one that %s', (_, broken) => {
    expect(parseMonth({ one, two: broken })).toEqual({ month: { one }, damaged: { two: broken } });
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [one]],
    ['a text', 'journal'],
    [
      'more than a month can hold',
      Object.fromEntries(Array.from({ length: 2 * maxCompletions + 1 }, (_, n) => [String(n), null])),
    ],
  ])('is no month when it is %s', (_, raw) => {
    expect(parseMonth(raw)).toBeNull();
  });
});
