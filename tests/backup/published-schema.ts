import { format, resolveConfig } from 'prettier';
import { copyLimits } from '../../src/backup/index.ts';
import { busyLimits, channels, promptReasons } from '../../src/breaks/index.ts';
import { mostRungs, settings } from '../../src/exercises/index.ts';
import { bodyParts, feelings, promptOutcomes } from '../../src/journal/index.ts';
import { sessionLimits } from '../../src/session/index.ts';
import { fields, settingsVersion } from '../../src/settings/index.ts';
import type { Field } from '../../src/settings/index.ts';
import { latestAt } from '../../src/shapes/index.ts';

export const copySchemaFile = 'assets/public/schema/copy.v1.json';

const object = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
const text = (minLength: number, maxLength: number) => ({ type: 'string', minLength, maxLength });
const ms = { type: 'number', minimum: 0 };
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const records = (items: unknown) =>
  object({ v: { const: 1 }, data: { type: 'array', maxItems: copyLimits.records, items } });

const definitions = {
  calendar: object({
    name: text(1, busyLimits.nameLength),
    stretches: {
      type: 'array',
      maxItems: busyLimits.stretches,
      items: object({ startAt: ref('instant'), endAt: ref('instant') }),
    },
  }),
  instant: { ...whole(0, latestAt), description: 'Milliseconds since 1970-01-01T00:00:00Z.' },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A local day, YYYY-MM-DD.' },
  score: { ...whole(0, 10), description: 'From 0, no pain, to 10, the worst there is.' },
  session: object(
    {
      id: text(1, 64),
      startedAt: ref('instant'),
      endedAt: ref('instant'),
      zone: text(1, 64),
      day: ref('day'),
      outcome: { enum: ['finished', 'partial', 'abandoned'] },
      setting: { enum: settings },
      minutes: { type: 'number', minimum: 0, maximum: 60 },
      plannedMs: ms,
      movedMs: ms,
      exercises: { type: 'array', maxItems: sessionLimits.steps, items: ref('exercise') },
      report: object(
        {
          score: ref('score'),
          where: { enum: bodyParts },
          feels: { type: 'array', maxItems: feelings.length, items: { enum: feelings } },
          exerciseId: { type: 'string' },
          at: ref('instant'),
        },
        ['where', 'feels', 'exerciseId'],
      ),
      morning: object({ score: ref('score'), at: ref('instant') }),
    },
    ['report', 'morning'],
  ),
  exercise: object(
    {
      exerciseId: { type: 'string' },
      kind: { enum: ['hold', 'reps', 'breaths', 'circles'] },
      rung: whole(0, mostRungs),
      planned: { type: 'integer', minimum: 0 },
      done: { type: 'integer', minimum: 0 },
      plannedMs: ms,
      doneMs: ms,
    },
    ['rung'],
  ),
  question: object({
    id: text(1, 64),
    askedAt: ref('instant'),
    day: ref('day'),
    why: { enum: promptReasons },
    tried: {
      type: 'array',
      maxItems: channels.length,
      items: object({ channel: { enum: channels }, triedAt: ref('instant'), isUp: { type: 'boolean' } }),
    },
    outcome: { enum: promptOutcomes },
    answeredAt: ref('instant'),
    through: { enum: [...channels, null] },
  }),
};

/** What one choice may be; the parts of a group, and lists, are left to Limber. */
function choiceOf(field: Field): object {
  switch (field.kind) {
    case 'number':
      return { ...whole(field.min, field.max), description: `${field.unit}s` };
    case 'choice':
      return { enum: field.of };
    case 'flag':
      return { type: 'boolean' };
    default:
      return {};
  }
}

const choices = {
  type: 'object',
  description: 'What is missing takes its default, and what is unknown is dropped.',
  properties: Object.fromEntries(
    Object.entries<Field>(fields).map(([name, field]) => [name, choiceOf(field)]),
  ),
};

/** The JSON Schema of a copy of everything, as it is published: what the code checks, as far as JSON Schema can say it. */
export async function copySchemaText(): Promise<string> {
  const published = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:limber:copy:v1',
    title: 'A copy of everything that Limber keeps for somebody',
    description:
      'What they chose, their plan, what they did, what they were asked and when they are busy by their calendars. Limber checks more than this: a session ends after it begins and on its day, no more is done than was planned, and each record counts once, by its id. The plan is a plan file.',
    ...object(
      {
        format: { const: 'limber-copy' },
        version: { const: 1 },
        madeAt: { type: 'string' },
        settings: { oneOf: [{ type: 'null' }, object({ v: whole(1, settingsVersion), data: choices })] },
        plan: { oneOf: [{ type: 'null' }, { $ref: 'urn:limber:plan:v1' }] },
        journal: records(ref('session')),
        questions: records(ref('question')),
        busy: object({
          v: { const: 1 },
          data: { type: 'array', maxItems: busyLimits.calendars, items: ref('calendar') },
        }),
      },
      ['madeAt', 'plan', 'busy'],
    ),
    definitions,
  };
  return format(JSON.stringify(published), { ...(await resolveConfig(copySchemaFile)), parser: 'json' });
}
