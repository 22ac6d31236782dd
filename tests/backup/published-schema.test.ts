import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { copyFile, readCopy } from '../../src/backup/index.ts';
import { planSchemaFile } from '../plan/published-schema.ts';
import { aCopy, clinicsPlan, copyWith, now, one, told } from './copies.ts';
import { copySchemaFile, copySchemaText } from './published-schema.ts';

const written = readFileSync(copySchemaFile, 'utf8');
const takes = new Ajv({ strict: true, allowUnionTypes: true })
  .addSchema(JSON.parse(readFileSync(planSchemaFile, 'utf8')) as object)
  .compile(JSON.parse(written) as object);
const isTaken = (text: string): boolean => takes(JSON.parse(text));

it('the published schema is the one of the code (npm run schema writes it)', async () => {
  expect(written).toBe(await copySchemaText());
});

describe('another program, by the published schema alone,', () => {
  test.each([
    ['a copy', aCopy()],
    ['a copy with what was said', aCopy({ completions: [{ ...told, morning: { score: 1, at: now } }] })],
    ['a copy of little', aCopy({ plan: null, completions: [], prompts: [] })],
    ['a copy with the clinic’s plan', aCopy({ plan: clinicsPlan })],
    ['records alone', { settings: null, completions: [one], prompts: [] }],
  ])('takes what Limber writes: %s', (_, copy) => {
    expect(isTaken(copyFile(copy, now))).toBe(true);
  });

  test.each<readonly [string, Parameters<typeof copyWith>[0]]>([
    ['no version', (file) => delete file['version']],
    ['a later version', (file) => (file['version'] = 2)],
    ['another format', (file) => (file['format'] = 'other')],
    ['a limit beyond all limits', (file) => (file.settings.data['limitMin'] = 1e9)],
    ['a plan of nothing', (file) => (file.plan = {} as never)],
    ['a session of nothing', (file) => (file.journal.data[0] = {})],
    ['a calendar of nothing', (file) => (file.busy.data[0] = {})],
    ['an unknown outcome', (file) => (file.journal.data[0]!['outcome'] = 'heroic')],
    ['a session in no year', (file) => (file.journal.data[0]!['endedAt'] = 1e300)],
    ['a question without a why', (file) => delete file.questions.data[0]!['why']],
    ['no questions', (file) => delete (file as { questions?: unknown }).questions],
  ])('refuses what Limber refuses: %s', (_, change) => {
    expect(isTaken(copyWith(change))).toBe(false);
    expect(readCopy(copyWith(change), now).ok).toBe(false);
  });
});
