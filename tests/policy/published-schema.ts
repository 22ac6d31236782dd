import { format, resolveConfig } from 'prettier';
import { exerciseIds, settings as places } from '../../src/exercises/index.ts';
import { policyLimits, reach } from '../../src/policy/index.ts';
import { scheduleLimits, weekdays } from '../../src/schedule/index.ts';
import { fields } from '../../src/settings/index.ts';
import type { Field, FieldName } from '../../src/settings/index.ts';
import { english } from '../ui/english.ts';

export const policySchemaFile = 'assets/public/schema/policy.v1.json';

const { t } = english();
const rows = fields as Readonly<Record<string, Field>>;

// Chrome knows a part of JSON Schema: one type each, and what is listed here besides.
// https://chromium.googlesource.com/chromium/src/+/main/docs/enterprise/extension_storage.md
const object = (properties: Readonly<Record<string, object>>) => ({ type: 'object', properties });
const listOf = (items: object) => ({ type: 'array', items });
const day = { type: 'string', description: 'A day, as YYYY-MM-DD.' };

const week = object(
  Object.fromEntries(
    weekdays.map((weekday) => [
      weekday,
      listOf(
        object({
          fromMin: { type: 'integer', minimum: 0, maximum: 1439 },
          toMin: { type: 'integer', minimum: 1, maximum: 2879 },
        }),
      ),
    ]),
  ),
);

function fieldOf(name: string): Field | undefined {
  const [group = '', part] = name.split('.');
  const field = rows[group];
  return part !== undefined && field?.kind === 'group' ? field.fields[part] : field;
}

/** What a field may be, from `least` on where that is more than its own. */
function valueOf(name: string, least: number): object {
  if (name === 'schedule.week') return week;
  const field = fieldOf(name);
  switch (field?.kind) {
    case 'number':
      return { type: 'integer', minimum: Math.max(least, field.min), maximum: field.max };
    case 'choice':
      return { type: typeof field.default === 'number' ? 'integer' : 'string', enum: field.of };
    case 'several':
      return listOf({ type: 'string', enum: field.of });
    case 'flag':
      return { type: 'boolean' };
    default:
      return { type: 'string' };
  }
}

/** The least number that may be fixed; none for what may not. */
function leastFixed(name: FieldName): number | undefined {
  const field = fieldOf(name);
  if (field?.kind !== 'number')
    return [false, true].some((value) => reach[name]!.mayFix(value)) ? 0 : undefined;
  const all = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
  return all.find((value) => reach[name]!.mayFix(value));
}

const about: Readonly<Record<string, string>> = {
  'schedule.week': `The work hours of each day of the week, all seven, in minutes after its midnight; past midnight beyond 1440. At most ${scheduleLimits.spansADay} a day.`,
  'schedule.zone': 'follow for the clock of the computer, or the IANA name of a zone.',
  'sound.cues': 'Whether steps are told by voice, by chimes, or not at all.',
  'sound.rate': 'How fast the voice speaks, in percent.',
  'sound.volume': 'How loud it is, in percent.',
  'sound.counts': 'Whether every tenth repetition is told as well.',
  syncs: 'May only be fixed, and only at false: choices then stay in this browser.',
};

function rule(name: FieldName): object {
  const least = leastFixed(name);
  return {
    description: about[name] ?? `${t(`setting.${name}.label`)}. ${t(`setting.${name}.line`)}`,
    ...object({
      ...(reach[name]!.mayDefault && { default: valueOf(name, 0) }),
      ...(least !== undefined && { fixed: valueOf(name, least) }),
    }),
  };
}

/** The schema of a policy, as browsers and organisations read it: as far as Chrome's part of JSON Schema can say it. */
export async function policySchemaText(): Promise<string> {
  const published = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:limber:policy:v1',
    title: 'What an organisation asks of Limber',
    description:
      'Each field has either a default, from which people may go on, or is fixed. Nothing here reads what somebody did, forbids a pause, or reports anything.',
    ...object({
      ...Object.fromEntries((Object.keys(reach) as FieldName[]).map((name) => [name, rule(name)])),
      daysOff: {
        description: `Days without questions, on top of everybody's own. At most ${policyLimits.daysOff}.`,
        ...listOf(
          object({
            fromDay: day,
            toDay: { ...day, description: 'The last of them; the first where it is missing.' },
            yearly: { type: 'boolean' },
            name: { type: 'string' },
          }),
        ),
      },
      routines: {
        description: `Routines that people may pick by name, beside Limber's own. At most ${policyLimits.routines}, of at most ${policyLimits.exercises} exercises each; what does not suit somebody is left out for them.`,
        ...listOf(
          object({
            name: { type: 'string' },
            setting: { type: 'string', enum: places },
            exerciseIds: listOf({ type: 'string', enum: exerciseIds }),
          }),
        ),
      },
    }),
  };
  return format(JSON.stringify(published), { ...(await resolveConfig(policySchemaFile)), parser: 'json' });
}
