import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultSettings, fields, parseSettings, sections } from '../../src/settings/index.ts';
import type { Field } from '../../src/settings/index.ts';
import { runs } from '../run-length.ts';

const described = Object.entries<Field>(fields).flatMap(([name, field]): [string, Field][] =>
  field.kind === 'group'
    ? Object.entries(field.fields).map(([inner, each]) => [`${name}.${inner}`, each])
    : [[name, field]],
);

/** Complete settings with another value in one field, written as `name` or `group.name`. */
function having(name: string, value: unknown): unknown {
  const [outer = '', inner] = name.split('.');
  const before = defaultSettings as unknown as Record<string, object>;
  return { ...before, [outer]: inner === undefined ? value : { ...before[outer], [inner]: value } };
}

test('what holds until somebody chooses may be chosen', () => {
  expect(parseSettings(defaultSettings)).toEqual(defaultSettings);
});

test('every setting stands in one section of the page, but for what is said in the popup for a day', () => {
  const shown: string[] = Object.values(sections).flat();
  expect([...shown, 'hipsHurtOn'].sort()).toEqual(Object.keys(fields).sort());
});

describe.each(described)('%s', (name, field) => {
  const isTaken = (value: unknown) => parseSettings(having(name, value)) !== null;

  it('takes what its description allows, and nothing beyond it', () => {
    switch (field.kind) {
      case 'number': {
        const { min, max, step } = field;
        expect([min, max, min + step].map(isTaken)).toEqual([true, true, true]);
        expect([min - 1, max + 1, NaN, '5', null].map(isTaken)).toEqual(Array(5).fill(false));
        // Whoever goes from one end by steps comes to what is usual, and to the other end.
        expect([(max - min) % step, (field.default - min) % step]).toEqual([0, 0]);
        break;
      }
      case 'choice':
        expect(field.of.every(isTaken)).toBe(true);
        expect(['none of these', 77, null].some(isTaken)).toBe(false);
        break;
      case 'several':
        expect([[], field.of].map(isTaken)).toEqual([true, true]);
        expect([[field.of[0], field.of[0]], ['none of these'], 'text', null].some(isTaken)).toBe(false);
        break;
      case 'flag':
        expect([true, false].every(isTaken)).toBe(true);
        expect([0, 'yes', null].some(isTaken)).toBe(false);
        break;
      case 'text':
        expect([null, 'x'.repeat(field.most)].every(isTaken)).toBe(true);
        expect(['x'.repeat(field.most + 1), 5].some(isTaken)).toBe(false);
        break;
      case 'list': {
        const one = { site: 'meet.example.org', exercise: 'gluteBridge' }[field.of];
        expect([[], Array(field.most).fill(one)].map(isTaken)).toEqual([true, true]);
        expect([Array(field.most + 1).fill(one), ['../x'], one].some(isTaken)).toBe(false);
        break;
      }
      case 'schedule':
        expect([null, [], { week: {} }].some(isTaken)).toBe(false);
        break;
      case 'group':
        expect.unreachable('a group within a group');
    }
  });
});

test('whatever one field holds, the settings are taken with it or set aside, and never half', () => {
  const anyValue = fc.oneof(
    fc.anything(),
    fc.integer({ min: -5, max: 500 }),
    fc.constantFrom('break', 'chime', 'floor', [], ['notification']),
  );
  fc.assert(
    fc.property(fc.constantFrom(...described.map(([name]) => name)), anyValue, (name, value) => {
      const parsed = parseSettings(having(name, value));
      // Taken: as it was given, but for what tidying joins; whatever is missing has its default.
      if (parsed !== null) expect(parseSettings(parsed)).toEqual(parsed);
    }),
    { numRuns: runs(500) },
  );
});
