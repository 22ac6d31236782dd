import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clinicsFourPlan, gentlePlan, parsePlanFile, planFile } from '../../src/plan/index.ts';
import { aPlanFile, exampleText, exampleWith } from './plan-files.ts';
import { planSchemaFile, planSchemaText } from './published-schema.ts';

const written = readFileSync(planSchemaFile, 'utf8');
const takes = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(written) as object);
const isTaken = (text: string): boolean => takes(JSON.parse(text));

it('the published schema is the one of the code (npm run schema writes it)', async () => {
  expect(written).toBe(await planSchemaText());
});

describe('another program, by the published schema alone,', () => {
  test.each([
    ['the example', exampleText],
    ['the gentle plan', planFile(gentlePlan('2026-12-01'))],
    ["the clinic's", planFile(clinicsFourPlan('2026-12-01'))],
  ])('takes what Limber writes: %s', (_, text) => {
    expect(isTaken(text)).toBe(true);
    expect(parsePlanFile(text).ok).toBe(true);
  });

  type Change = Parameters<typeof exampleWith>[0];
  const bad: readonly (readonly [string, Change])[] = [
    ['no name', ({ plan }) => delete plan['name']],
    ['a number for a name', ({ plan }) => (plan['name'] = 7)],
    ['a control character', ({ plan }) => (plan['name'] = 'a\u0000')],
    ['a misspelt field', ({ plan }) => (plan.items[0]!['rampp'] = [])],
    ['a misspelt field of a dose', ({ plan }) => (plan.items[0]!.dose['rep'] = 3)],
    ['an unknown exercise', ({ plan }) => (plan.items[1]!['exerciseId'] = 'lunge')],
    ['a built-in id for an own exercise', ({ plan }) => (plan.exercises[0]!['id'] = 'pigeon')],
    ['too many sets', ({ plan }) => (plan.items[0]!.dose['sets'] = 1e9)],
    ['half a set', ({ plan }) => (plan.items[0]!.dose['sets'] = 0.5)],
    ['another kind of dose', ({ plan }) => (plan.items[0]!.dose['kind'] = 'jumps')],
    ['eight days', ({ plan }) => (plan.items[0]!['days'] = 8)],
    ['a strange day', ({ plan }) => (plan['from'] = '1.12.2026')],
    ['an empty ramp', ({ plan }) => (plan.items[0]!.ramp = [])],
    ['an unknown muscle', ({ plan }) => (plan.exercises[0]!.muscles = { wings: 'works' })],
    ['a picture from elsewhere', ({ plan }) => (plan.exercises[0]!['picture'] = 'https://example.org/a.png')],
    ['another app', (file) => (file.app = 'other')],
    ['a later version', (file) => (file.v = 2)],
  ];

  test.each(bad)('refuses what Limber refuses: %s', (_, change) => {
    expect(isTaken(exampleWith(change))).toBe(false);
    expect(parsePlanFile(exampleWith(change)).ok).toBe(false);
  });

  // What JSON Schema cannot say, or says otherwise; the schema's description says so.
  const closer: readonly (readonly [string, Change])[] = [
    ['an exercise twice', ({ plan }) => (plan.items[1]!['exerciseId'] = 'gluteBridge')],
    ['an own exercise that is not there', ({ plan }) => (plan.items[1]!['exerciseId'] = 'own-x')],
    [
      'more than an hour a day',
      ({ plan }) => Object.assign(plan.items[1]!.dose, { holdMs: 300_000, sets: 10 }),
    ],
    ['a ramp beyond its dose', ({ plan }) => (plan.items[0]!.ramp[1]!['sets'] = 4)],
    ['a day that is in no calendar', ({ plan }) => (plan['from'] = '2026-02-30')],
    ['a name of spaces', ({ plan }) => (plan['name'] = '  ')],
    [
      'repetitions in no time',
      ({ plan }) => (plan.items[0]!.dose.tempo = { upMs: 0, holdMs: 0, downMs: 0, pauseMs: 0 }),
    ],
  ];

  test.each(closer)('takes what only Limber looks at more closely: %s', (_, change) => {
    expect(isTaken(exampleWith(change))).toBe(true);
    expect(parsePlanFile(exampleWith(change)).ok).toBe(false);
  });

  it('takes whatever Limber takes', () => {
    fc.assert(
      fc.property(aPlanFile, (file) => {
        const text = JSON.stringify(file);
        expect(isTaken(text)).toBe(true);
        const parsed = parsePlanFile(text);
        expect(parsed.ok && isTaken(planFile(parsed.plan))).toBe(true);
      }),
    );
  });
});
