import type { SettingsChange } from '../../../backup/index.ts';
import { fields } from '../../../settings/index.ts';
import type { Field } from '../../../settings/index.ts';
import type { Words } from '../../words.ts';

/** What the page calls the parts of settings that belong together. */
const parts: Readonly<Record<string, string>> = {
  'schedule.week': 'options.week.title',
  'schedule.changes': 'options.daysOff.title',
  'schedule.zone': 'options.backup.zone',
  'sound.cues': 'options.sound.cues',
  'sound.voice': 'options.sound.whichVoice',
  'sound.rate': 'options.sound.rate',
  'sound.volume': 'options.sound.volume',
  'sound.counts': 'options.sound.counts',
  'profile.limits': 'options.person.limits',
  'profile.deepStretches': 'options.person.deep',
  'profile.skirt': 'options.person.skirt',
  'profile.without': 'options.person.without',
};

/** "Ask me to move after: 45 min becomes 30 min". What cannot be said in a few words is only named. */
export function changePhrase({ field, before, after }: SettingsChange, words: Words): string {
  const { t } = words;
  const name = t(parts[field] ?? `setting.${field.split('.')[0]}.label`);
  const [was, becomes] = [before, after].map((value) => valuePhrase(field, value, words)) as [string, string];
  return was === becomes
    ? t('options.backup.other', { name })
    : t('options.backup.change', { name, before: was, after: becomes });
}

function valuePhrase(field: string, value: unknown, { t, language }: Words): string {
  if (value === null) return t('options.backup.none');
  if (typeof value === 'boolean') return t(value ? 'options.backup.yes' : 'options.backup.no');
  const described = descriptionOf(field);
  if (typeof value === 'string') {
    if (field === 'schedule.zone' && value === 'follow') return t('options.backup.follow');
    if (field === 'sound.cues') return t(`options.sound.${value}`);
    return described?.kind === 'choice' ? t(`setting.${field}.of.${value}`) : value;
  }
  if (Array.isArray(value)) return new Intl.NumberFormat(language).format(value.length);
  if (typeof value !== 'number') return '';
  if (described?.kind !== 'number') return t('page.time.minutes', { minutes: value });
  const { unit } = described;
  const style = unit === 'time' ? {} : ({ style: 'unit', unit, unitDisplay: 'short' } as const);
  return new Intl.NumberFormat(language, style).format(value);
}

function descriptionOf(field: string): Field | undefined {
  const [outer = '', inner] = field.split('.');
  const described = (fields as Readonly<Record<string, Field>>)[outer];
  return inner !== undefined && described?.kind === 'group' ? described.fields[inner] : described;
}
