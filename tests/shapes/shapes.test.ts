import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  atMost,
  between,
  byKind,
  flag,
  identifier,
  instant,
  like,
  number,
  object,
  oneOf,
  orAbsent,
  orNull,
  read,
  such,
  text,
  whole,
} from '../../src/shapes/index.ts';
import type { Of } from '../../src/shapes/index.ts';

const figure = byKind({ point: {}, circle: { radius: whole(1, 9) } });

describe('a union told apart by its kind', () => {
  test('is typed as the union of its kinds', () => {
    expectTypeOf<Of<typeof figure>>().toEqualTypeOf<{ kind: 'point' } | { kind: 'circle'; radius: number }>();
  });

  test('holds each kind to its own fields, and drops what it does not know', () => {
    expect(read(figure, { kind: 'circle', radius: 3, colour: 'red' })).toEqual({
      kind: 'circle',
      radius: 3,
    });
    expect(read(figure, { kind: 'point', radius: 30 })).toEqual({ kind: 'point' });
    expect(read(figure, { kind: 'circle', radius: 30 })).toBeNull();
    expect(read(figure, { kind: 'circle' })).toBeNull();
  });

  test.each([
    ['a kind that is not in the table', { kind: 'square' }],
    ['a kind that every object has', { kind: 'constructor' }],
    ['the prototype', { kind: '__proto__' }],
    ['a list that reads like a kind', { kind: ['point'] }],
    ['no kind', {}],
    ['a word', 'point'],
    ['null', null],
    ['nothing', undefined],
  ])('refuses %s', (_, input) => {
    expect(read(figure, input)).toBeNull();
  });
});

test.each([
  ['whole', whole(0, 5), [0, 5], [-1, 6, 2.5, NaN, Infinity, '3', null]],
  ['between', between(0, 5), [0, 2.5, 5], [-0.1, 5.1, NaN, Infinity, '3', null]],
  ['instant', instant, [0, Date.UTC(2026, 10, 23)], [-1, 0.5, Date.UTC(9999, 1), Infinity]],
  ['identifier', identifier, ['a', 'x'.repeat(64)], ['', 'x'.repeat(65), 7]],
  ['number', number, [-1, 0.5, Infinity], [NaN, '3', null]],
  ['flag', flag, [true, false], [0, 'true', null]],
  ['text', text(0, 3), ['', 'abc'], ['abcd', 3, null]],
  ['oneOf', oneOf(['left', 3]), ['left', 3], ['right', '3', undefined]],
  ['orNull', orNull(whole(0, 5)), [3], [6, undefined]],
  ['like', like((raw) => raw === 7), [7], [8]],
  ['such', such(whole(0, 5), (value) => value % 2 === 1), [1, 3], [2, 7, null]],
  ['atMost', atMost(2, whole(0, 5)), [[], [1, 2]], [[1, 2, 3], [9], {}]],
])('%s takes what lies within its bounds, and nothing else', (_, schema, good, bad) => {
  expect(good.filter((value) => read<unknown>(schema, value) === null)).toEqual([]);
  expect(bad.filter((value) => read<unknown>(schema, value) !== null)).toEqual([]);
});

describe('an object', () => {
  const step = object({ name: text(1), side: orNull(oneOf(['left', 'right'])), rung: orAbsent(whole(0, 9)) });

  test('is typed by its fields, and what may be missing may be missing', () => {
    expectTypeOf<Of<typeof step>>().toEqualTypeOf<{
      name: string;
      side: 'left' | 'right' | null;
      rung?: number;
    }>();
  });

  test('has all of its fields, and keeps nothing beside', () => {
    expect(read(step, { name: 'a', side: null, colour: 'red' })).toEqual({ name: 'a', side: null });
    expect(read(step, { name: 'a', side: 'left', rung: 3 })).toEqual({ name: 'a', side: 'left', rung: 3 });
  });

  test.each([
    ['without a field', { name: 'a' }],
    ['with a field of another kind', { name: 'a', side: 'up' }],
    ['with something that may be missing, but not be that', { name: 'a', side: null, rung: 10 }],
    ['that is a list', Object.assign([], { name: 'a', side: null })],
    ['that is a text', 'a'],
    ['that is null', null],
  ])('is refused %s', (_, raw) => {
    expect(read(step, raw)).toBeNull();
  });
});
