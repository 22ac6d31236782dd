import { busyCalendars } from '../breaks/index.ts';
import type { BusyCalendar } from '../breaks/index.ts';
import { completionSchema, promptSchema } from '../journal/index.ts';
import type { Records } from '../journal/index.ts';
import { parsePlanFile } from '../plan/index.ts';
import type { Plan } from '../plan/index.ts';
import { migrateSettings, settingsVersion } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';
import { isRecord, read } from '../shapes/index.ts';
import type { Shape } from '../shapes/index.ts';
import { copyVersion, oncePerId, recordsVersion } from './copy.ts';
import type { Copy } from './copy.ts';
import { copyLimits } from './limits.ts';
import type { CopyProblem } from './problem.ts';
import { readText } from './read-text.ts';

/** A copy, and how many of its records are left out. */
export type ReadCopy =
  | {
      readonly ok: true;
      readonly copy: Copy;
      /** When it was made, in epoch milliseconds, or null if it does not say. */
      readonly madeAt: number | null;
      /** Records of days to come. */
      readonly ahead: number;
      /** Records that are in the file more than once. */
      readonly twice: number;
    }
  | { readonly ok: false; readonly problem: CopyProblem };

type Fields = Readonly<Record<string, unknown>>;

/** The copy in the text of a file, whoever wrote it, or what is wrong with it. Never throws. */
export function readCopy(text: string, now: number): ReadCopy {
  const json = readText(text);
  if ('key' in json) return { ok: false, problem: json };
  const file = fieldsOf(json.value);
  const parts = partsOf(file);
  if ('key' in parts) return { ok: false, problem: parts };
  const settings = settingsIn(parts.settings);
  if (settings && 'key' in settings) return { ok: false, problem: settings };
  const plan = planIn(parts.plan);
  if (plan && 'key' in plan) return { ok: false, problem: plan };
  const calendars = calendarsIn(parts.busy);
  if (calendars && 'key' in calendars) return { ok: false, problem: calendars };
  const completions = recordsIn(parts.sessions, completionSchema, ({ endedAt }) => endedAt);
  if ('key' in completions) return { ok: false, problem: completions };
  const prompts = recordsIn(parts.questions, promptSchema, ({ askedAt }) => askedAt);
  if ('key' in prompts) return { ok: false, problem: prompts };
  const latestAt = now + copyLimits.aheadMs;
  const past = {
    completions: completions.filter(({ endedAt }) => endedAt <= latestAt),
    prompts: prompts.filter(({ askedAt }) => askedAt <= latestAt),
  };
  const each = oncePerId(past);
  return {
    ok: true,
    copy: { settings, ...(plan !== undefined && { plan }), ...(calendars && { calendars }), ...each },
    madeAt: instantIn(file['madeAt']),
    ahead: countOf({ completions, prompts }) - countOf(past),
    twice: countOf(past) - countOf(each),
  };
}

const countOf = ({ completions, prompts }: Records): number => completions.length + prompts.length;

/** What a file is made of, unchecked. */
interface Parts {
  readonly settings: unknown;
  readonly plan: unknown;
  readonly busy: unknown;
  readonly sessions: Listed;
  readonly questions: Listed;
}

/** A list of records, unchecked, and where it stands in the file. */
interface Listed {
  readonly list: unknown;
  readonly place: string;
}

/** A copy, or what was kept as a file when the browser refused to store it, which has sessions only. */
function partsOf(file: Fields): Parts | CopyProblem {
  if (file['format'] === 'limber-copy') {
    if (isNewer(file['version'], copyVersion)) return problem('newer');
    if (file['version'] !== copyVersion) return damaged('version');
    const [sessions, questions] = [listIn(file, 'journal'), listIn(file, 'questions')];
    if ('key' in sessions) return sessions;
    if ('key' in questions) return questions;
    return { settings: file['settings'], plan: file['plan'], busy: file['busy'], sessions, questions };
  }
  if (file['app'] !== 'limber') return problem('notACopy');
  if (Object.hasOwn(file, 'plan')) return problem('aPlan');
  if (isNewer(file['v'], recordsVersion)) return problem('newer');
  const sessions = { list: file['completions'], place: 'completions' };
  return { settings: null, plan: undefined, busy: undefined, sessions, questions: { list: [], place: '' } };
}

function listIn(file: Fields, name: 'journal' | 'questions'): Listed | CopyProblem {
  const { v, data } = fieldsOf(file[name]);
  if (isNewer(v, recordsVersion)) return problem('newer');
  return v === recordsVersion ? { list: data, place: `${name}.data` } : damaged(name);
}

function settingsIn(raw: unknown): Settings | null | CopyProblem {
  if (raw === null) return null;
  const { v, data } = fieldsOf(raw);
  if (isNewer(v, settingsVersion)) return problem('newer');
  if (typeof v !== 'number') return damaged('settings');
  const settings = migrateSettings(v, data);
  if (settings) return settings;
  const wrong = Object.entries(fieldsOf(data)).find(
    ([name, value]) => migrateSettings(v, { [name]: value }) === null,
  );
  return damaged(wrong ? `settings.data.${wrong[0]}` : 'settings.data');
}

function planIn(raw: unknown): Plan | null | undefined | CopyProblem {
  if (raw === undefined || raw === null) return raw;
  const parsed = parsePlanFile(JSON.stringify(raw));
  if (parsed.ok) return parsed.plan;
  const [{ field, key } = { field: '', key: '' }] = parsed.problems;
  if (key === 'newer') return problem('newer');
  return damaged(field === '' ? 'plan' : `plan.${field}`);
}

function calendarsIn(raw: unknown): readonly BusyCalendar[] | undefined | CopyProblem {
  if (raw === undefined) return undefined;
  const { v, data } = fieldsOf(raw);
  if (isNewer(v, recordsVersion)) return problem('newer');
  return (v === recordsVersion ? read(busyCalendars, data) : null) ?? damaged('busy');
}

function recordsIn<Kept extends { readonly day: string }>(
  { list, place }: Listed,
  shape: Shape<Kept>,
  instantOf: (record: Kept) => number,
): readonly Kept[] | CopyProblem {
  if (!Array.isArray(list)) return damaged(place);
  if (list.length > copyLimits.records) return problem('tooMany', { most: copyLimits.records });
  const records: Kept[] = [];
  for (const [index, raw] of (list as unknown[]).entries()) {
    const record = read(shape, raw);
    if (record === null || !isOn(record.day, instantOf(record))) return damaged(`${place}[${index}]`);
    records.push(record);
  }
  return records;
}

/** Whether an instant can lie on a day, in whatever zone: they reach from UTC-12 to UTC+14. */
function isOn(day: string, at: number): boolean {
  const hours = (at - Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds) / 3_600_000;
  return hours > -15 && hours < 24 + 13;
}

function instantIn(raw: unknown): number | null {
  try {
    return typeof raw === 'string' ? Temporal.Instant.from(raw).epochMilliseconds : null;
  } catch {
    return null;
  }
}

const isNewer = (version: unknown, known: number): boolean => typeof version === 'number' && version > known;

const fieldsOf = (raw: unknown): Fields => (isRecord(raw) ? raw : {});

const problem = (key: CopyProblem['key'], params: CopyProblem['params'] = {}): CopyProblem => ({
  key,
  params,
});

const mostOfName = 80;

/** Names of fields are shown so far: in a strange file they may be anything. */
const damaged = (field: string): CopyProblem =>
  problem('damaged', { field: field.replace(/[^\x20-\x7e\u00a1-\uffff]/g, '?').slice(0, mostOfName) });
