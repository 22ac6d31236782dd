import { format, resolveConfig } from 'prettier';
import { fields, sections } from '../../src/settings/index.ts';
import type { Field, SectionName, Settings } from '../../src/settings/index.ts';
import { english } from '../ui/english.ts';

export const settingsListFile = 'src/settings/README.md';

const { t } = english();
const rows = fields as Readonly<Record<keyof Settings, Field>>;
const code = (value: unknown): string => `\`${String(value)}\``;
const listed = (values: readonly unknown[]): string => values.map(code).join(', ');

/** What a setting may be, in words. */
function mayBe(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `${field.min} to ${field.max} ${field.unit === 'percent' ? '%' : `${field.unit}s`}`;
    case 'choice':
      return `one of ${listed(field.of)}`;
    case 'several':
      return `some of ${listed(field.of)}`;
    case 'flag':
      return 'yes or no';
    case 'text':
      return `at most ${field.most} characters, or nothing`;
    case 'list':
      return `at most ${field.most} ${field.of}s`;
    case 'schedule':
      return 'spans of time for each weekday, days off and changed days, a time zone';
    case 'group':
      return 'what follows';
  }
}

/** What holds until somebody chooses, in words. */
function usually(field: Field): string {
  switch (field.kind) {
    case 'flag':
      return field.default ? 'yes' : 'no';
    case 'several':
    case 'list':
      return field.default.length > 0 ? listed(field.default) : 'none';
    case 'text':
      return field.default ?? 'nothing';
    case 'schedule':
      return 'Monday to Friday, 09:00 to 17:30';
    case 'group':
      return '';
    default:
      return code(field.default);
  }
}

/** The row of a setting, and of each part of one that is a group. */
function rowsOf(name: string, field: Field, what: string): readonly string[] {
  const row = `| ${code(name)} | ${what} | ${mayBe(field)} | ${usually(field)} |`;
  if (field.kind !== 'group') return [row];
  return [row, ...Object.entries(field.fields).flatMap(([part, its]) => rowsOf(`${name}.${part}`, its, ''))];
}

function table(names: readonly (keyof Settings)[]): readonly string[] {
  const described = names.flatMap((name) =>
    rowsOf(name, rows[name], `${t(`setting.${name}.label`)}. ${t(`setting.${name}.line`)}`),
  );
  return ['| name | what it does | may be | until then |', '| --- | --- | --- | --- |', ...described];
}

/** Every setting with its words, limits and default, as it is written for people who read the code or write a file. */
export async function settingsListText(): Promise<string> {
  const shown = Object.entries(sections).filter(([, names]) => names.length > 0) as [
    SectionName,
    readonly (keyof Settings)[],
  ][];
  const inSections = new Set(shown.flatMap(([, names]) => names));
  const others = (Object.keys(rows) as (keyof Settings)[]).filter((name) => !inSections.has(name));
  const lines = [
    '# Settings',
    '',
    'Everything that may be chosen: made from `fields.ts`, `sections.ts` and the English texts by `npm run schema`.',
    '',
    ...shown.flatMap(([section, names]) => [`## ${t(`options.${section}.title`)}`, '', ...table(names), '']),
    '## Chosen elsewhere',
    '',
    ...table(others),
  ];
  return format(lines.join('\n'), { ...(await resolveConfig(settingsListFile)), parser: 'markdown' });
}
