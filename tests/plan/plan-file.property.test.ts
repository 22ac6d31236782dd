import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { owedOn, parsePlan, parsePlanFile, planFile, planLimits } from '../../src/plan/index.ts';
import { aPlanFile, example, exampleText } from './plan-files.ts';
import { runs } from '../run-length.ts';

const today = '2026-12-24';

/** A text is either a plan that can be stored and followed, or has problems that can be shown. */
function isPlanOrProblems(text: string): void {
  const parsed = parsePlanFile(text);
  if (parsed.ok) {
    expect(parsePlan(JSON.parse(JSON.stringify(parsed.plan)))).toEqual(parsed.plan);
    const asked = owedOn(parsed.plan, [], today);
    for (const { left } of asked) expect(left).toBeLessThanOrEqual(60 * 60);
    expect(planFile(parsed.plan).length).toBeLessThan(2 * planLimits.bytes);
    return;
  }
  expect(parsed.problems.length).toBeGreaterThan(0);
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/).length;
  for (const { line, field, key } of parsed.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(field.length).toBeLessThan(500);
    expect(key).toMatch(/^[a-zA-Z]+$/);
  }
}

/** All places of a value, as ways to set another there. */
function places(value: unknown): readonly ((other: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    (other: unknown) => void ((value as Record<string, unknown>)[name] = other),
    ...places(inner),
  ]);
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 0, 0.5, 1e21, 1e308, -0, '', '\u0000', 'x'.repeat(5_000), [], {}, null, true),
);

const planOf = (fields: string): string => `{"app":"limber","v":1,"plan":{${fields}}}`;

describe('a plan file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(aPlanFile, (file) => {
        const parsed = parsePlanFile(JSON.stringify(file));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const again = parsePlanFile(planFile(parsed.plan));
        expect(again).toEqual(parsed);
        expect(planFile(parsed.plan)).toBe(planFile(structuredClone(parsed.plan)));
        expect(parsed.plan.items.map(({ exerciseId }) => exerciseId)).toEqual(
          file.plan.items.map(({ exerciseId }) => exerciseId),
        );
      }),
    );
  });
});

describe('whatever a file holds, it is a plan or has its problems told:', () => {
  it('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        isPlanOrProblems(new TextDecoder().decode(bytes)),
      ),
      { numRuns: runs(300) },
    );
  });

  it('any text', () => {
    const parts = ['{', '}', '[', ']', '"', ':', ',', '\\', '1', 'e', '-', '.', ' ', '\n', 'true', 'u'];
    const json = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), json), isPlanOrProblems), {
      numRuns: runs(500),
    });
  });

  it('any JSON, also as what a plan holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(2), (value, depth) => {
        const file = [
          value,
          { app: 'limber', v: 1, plan: value },
          { ...example(), plan: { ...example().plan, items: value } },
        ];
        isPlanOrProblems(JSON.stringify(file[depth], null, 1));
      }),
      { numRuns: runs(300) },
    );
  });

  it('the example with any of its values another one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }), (changes) => {
        const file = example();
        for (const [at, value] of changes) {
          const all = places(file);
          all[at % all.length]!(value);
        }
        isPlanOrProblems(JSON.stringify(file, null, 2));
      }),
      { numRuns: runs(500) },
    );
  });

  it('the example with characters lost, doubled or changed', () => {
    fc.assert(
      fc.property(
        fc.nat(exampleText.length),
        fc.nat(30),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (at, lost, put) => {
          isPlanOrProblems(exampleText.slice(0, at) + put + exampleText.slice(at + lost));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

test.each([
  ['a million quotes', '"'.repeat(1_000_000), 'notJson'],
  ['one text without an end', `"${'\\"'.repeat(499_990)}`, 'cutOff'],
  ['half a million numbers', `[${'1,'.repeat(499_990)}1]`, 'tooMany'],
  ['as many items as may be looked at', planOf(`"items":[${'{},'.repeat(19_900)}{}]`), 'missing'],
  ['as many fields', planOf(Array.from({ length: 19_900 }, (_, i) => `"f${i}":{}`).join()), 'missing'],
])('a megabyte of the worst is told in seconds: %s', (_, text, key) => {
  const parsed = parsePlanFile(text);
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.key)).toContain(key);
});
