import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { atMost, between, byKind, identifier, instant, whole } from '../../src/shapes/index.ts';

const figure = byKind({ point: {}, circle: { radius: whole(1, 9) } });

describe('a union told apart by its kind', () => {
  test('is typed as the union of its kinds', () => {
    expectTypeOf<v.InferOutput<typeof figure>>().toEqualTypeOf<
      { kind: 'point' } | { kind: 'circle'; radius: number }
    >();
  });

  test('holds each kind to its own fields, and drops what it does not know', () => {
    expect(v.parse(figure, { kind: 'circle', radius: 3, colour: 'red' })).toEqual({
      kind: 'circle',
      radius: 3,
    });
    expect(v.parse(figure, { kind: 'point', radius: 30 })).toEqual({ kind: 'point' });
    expect(v.is(figure, { kind: 'circle', radius: 30 })).toBe(false);
    expect(v.is(figure, { kind: 'circle' })).toBe(false);
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
    expect(v.is(figure, input)).toBe(false);
  });
});

test.each([
  ['whole', whole(0, 5), [0, 5], [-1, 6, 2.5, NaN, Infinity, '3', null]],
  ['between', between(0, 5), [0, 2.5, 5], [-0.1, 5.1, NaN, Infinity, '3', null]],
  ['instant', instant, [0, Date.UTC(2026, 10, 23)], [-1, 0.5, Date.UTC(9999, 1), Infinity]],
  ['identifier', identifier, ['a', 'x'.repeat(64)], ['', 'x'.repeat(65), 7]],
  ['atMost', atMost(2, whole(0, 5)), [[], [1, 2]], [[1, 2, 3], [9], {}]],
])('%s takes what lies within its bounds, and nothing else', (_, schema, good, bad) => {
  expect(good.filter((value) => !v.is(schema, value))).toEqual([]);
  expect(bad.filter((value) => v.is(schema, value))).toEqual([]);
});
