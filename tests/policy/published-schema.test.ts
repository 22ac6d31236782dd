import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { readPolicy } from '../../src/policy/index.ts';
import { policySchemaFile, policySchemaText } from './published-schema.ts';

const written = readFileSync(policySchemaFile, 'utf8');
const takes = new Ajv({ strict: true }).compile(JSON.parse(written) as object);

it('the published schema is the one of the code (npm run schema writes it)', async () => {
  expect(written).toBe(await policySchemaText());
});

/** The policies that the README shows. */
const shown = [...readFileSync('README.md', 'utf8').matchAll(/```json\n(.*?)```/gs)]
  .map(([, text]) => JSON.parse(text!) as Record<string, unknown>)
  .filter((example) => 'daysOff' in example);

it('takes the example of the README, which Limber takes whole', () => {
  expect(shown).toHaveLength(1);
  for (const example of shown) {
    expect(takes(example)).toBe(true);
    expect(readPolicy(example).problems).toEqual([]);
  }
});

describe('who writes policies, by the published schema alone,', () => {
  test.each<readonly [string, unknown]>([
    ['a list', []],
    ['a limit beyond all limits', { limitMin: { fixed: 1_000 } }],
    ['a fixed limit of a minute', { limitMin: { fixed: 1 } }],
    ['a value alone', { limitMin: 60 }],
    ['an unknown way of asking', { channels: { fixed: ['siren'] } }],
    ['a length that no break has', { minutes: { default: 4 } }],
    ['a day that is a number', { daysOff: [{ fromDay: 20_261_224 }] }],
  ])('learns that this is wrong: %s', (_, policy) => {
    expect(takes(policy)).toBe(false);
    expect(readPolicy(policy).problems).toHaveLength(1);
  });

  test.each(['maxSnoozes', 'snoozeMin', 'level', 'sound.cues'])('finds no way to fix %s', (field) => {
    const { properties } = (JSON.parse(written) as Schema).properties[field]!;
    expect(Object.keys(properties)).toEqual(['default']);
  });
});

interface Schema {
  readonly properties: Readonly<Record<string, { readonly properties: object }>>;
}

/** Chrome refuses to install an extension whose schema has a part without one type of its own. */
it('says of each part which type it is of', () => {
  const partsOf = (part: Part): readonly Part[] => [
    part,
    ...Object.values(part.properties ?? {}).flatMap(partsOf),
    ...(part.items ? partsOf(part.items) : []),
  ];
  const types = new Set(partsOf(JSON.parse(written) as Part).map(({ type }) => type));
  expect([...types].sort()).toEqual(['array', 'boolean', 'integer', 'object', 'string']);
});

interface Part {
  readonly type: unknown;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}
