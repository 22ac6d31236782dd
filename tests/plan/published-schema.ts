import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { doseSchema, muscleRoles, muscles } from '../../src/exercises/index.ts';
import { planFileSchema } from '../../src/plan/index.ts';

export const planSchemaFile = 'assets/public/schema/plan.v1.json';

/** The JSON Schema of a plan file, as it is published: what the code checks, as far as JSON Schema can say it. */
export async function planSchemaText(): Promise<string> {
  const schema = toJsonSchema(planFileSchema, {
    // What trims, fills in or compares fields has no like there.
    errorMode: 'ignore',
    definitions: { dose: doseSchema },
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'object') return { ...jsonSchema, additionalProperties: false };
      if (valibotSchema.type !== 'record') return undefined;
      return {
        type: 'object',
        propertyNames: { enum: [...muscles] },
        additionalProperties: { enum: [...muscleRoles] },
      };
    },
  });
  const { $schema, ...rest } = schema;
  const published = {
    $schema,
    $id: 'urn:limber:plan:v1',
    title: 'A plan for Limber',
    description:
      'What to do over the day, exercise by exercise. Times are whole milliseconds. Limber checks more than this: a day takes an hour at most, a ramp stays below its dose, each exercise stands once, and those of your own are in the file.',
    ...rest,
  };
  return format(JSON.stringify(published), { ...(await resolveConfig(planSchemaFile)), parser: 'json' });
}
