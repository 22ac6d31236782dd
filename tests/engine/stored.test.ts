import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recalledNames, wrap } from '../../src/engine/index.ts';
import { storedVersions, unwrap } from '../../src/engine/stored.ts';

const asIs = (data: unknown): unknown => data;
const name = 'engine';
const present = storedVersions[name];

describe('a stored value', () => {
  it.each(recalledNames)('of %s comes out as it went in, with its version', (each) => {
    const wrapped: unknown = JSON.parse(JSON.stringify(wrap(each, { n: 1 })));
    expect(wrapped).toEqual({ v: storedVersions[each], data: { n: 1 } });
    const seen: unknown[] = [];
    const found = unwrap(each, wrapped, (data, version) => {
      seen.push(version);
      return data;
    });
    expect(found).toEqual({ kind: 'good', value: { n: 1 } });
    expect(seen).toEqual([storedVersions[each]]);
  });

  it('that was never written is absent, not damaged', () => {
    expect(unwrap(name, undefined, asIs)).toEqual({ kind: 'absent' });
  });

  it('of a newer Limber is told apart from damage, and not looked into', () => {
    const neverAsked = (): never => {
      throw new Error('asked');
    };
    for (const data of [{ n: 1 }, null, 'odd']) {
      expect(unwrap(name, { v: present + 1, data }, neverAsked)).toEqual({ kind: 'unusable', why: 'newer' });
    }
  });

  it.each<readonly [string, unknown]>([
    ['is null', null],
    ['is a text', '{"v":1}'],
    ['is a list', [1, {}]],
    ['has no envelope', { n: 1 }],
    ['has no version', { data: {} }],
    ['has no data', { v: present }],
    ['has a version that is a text', { v: String(present), data: {} }],
    ['has half a version', { v: present + 0.5, data: {} }],
    ['has a version below the first', { v: 0, data: {} }],
    ['has a version without end', { v: Infinity, data: {} }],
  ])('is damaged when it %s', (_, raw) => {
    expect(unwrap(name, raw, asIs)).toEqual({ kind: 'unusable', why: 'damaged' });
  });

  it('is damaged when nobody makes sense of what is in it', () => {
    expect(unwrap(name, wrap(name, { n: 1 }), () => null)).toEqual({ kind: 'unusable', why: 'damaged' });
  });

  it('never throws, and is good only in an envelope of a version that is known', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ v: fc.integer(), data: fc.anything() })), (raw) => {
        const found = unwrap(name, raw, (data) => ({ data }));
        if (found.kind === 'good') expect(raw).toMatchObject({ v: present });
      }),
    );
  });
});
