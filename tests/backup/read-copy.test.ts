import { describe, expect, it } from 'vitest';
import { copyFile, copyLimits, readCopy } from '../../src/backup/index.ts';
import type { CopyProblem } from '../../src/backup/index.ts';
import { completionFile } from '../../src/journal/index.ts';
import { planFile } from '../../src/plan/index.ts';
import { aCompletion, aQuestion } from '../journal/completions.ts';
import { aCopy, copyWith, now, one, ownPlan, two } from './copies.ts';

const text = copyFile(aCopy(), now);
const day = 86_400_000;

function problemOf(file: string): CopyProblem | null {
  const read = readCopy(file, now);
  return read.ok ? null : read.problem;
}

const half = text.slice(0, text.length / 2);

interface NoCopy extends Partial<CopyProblem> {
  readonly what: string;
  readonly file: string;
}

/** Files, what is told of them, and where they break. */
const noCopies: readonly NoCopy[] = [
  { what: 'is empty', file: '', key: 'empty' },
  { what: 'is white', file: ' \n\t\n', key: 'empty' },
  { what: 'is cut in half', file: half, key: 'cutOff', params: { line: half.trimEnd().split('\n').length } },
  { what: 'lacks its last bracket', file: text.slice(0, -3), key: 'cutOff' },
  { what: 'ends within a text', file: '{"format": "limb', key: 'cutOff', params: { line: 1 } },
  { what: 'is a picture', file: '\u0089PNG\r\n', key: 'notJson', params: { line: 1 } },
  {
    what: 'lost a comma',
    file: text.replace('"version": 1,', '"version": 1'),
    key: 'notJson',
    params: { line: 4 },
  },
  {
    what: 'has a word that is none',
    file: text.replace('"version": 1', '"version": one'),
    key: 'notJson',
    params: { line: 3 },
  },
  { what: 'goes on after its end', file: `${text}{}`, key: 'notJson' },
  { what: 'is a list', file: '[]', key: 'notACopy' },
  { what: 'is a word', file: '"limber-copy"', key: 'notACopy' },
  { what: 'is of another program', file: '{"format":"other","version":1}', key: 'notACopy' },
  { what: 'is a plan', file: planFile(ownPlan()), key: 'aPlan' },
  { what: 'is nested without end', file: '['.repeat(100_000), key: 'tooDeep' },
  { what: 'is nested too deep', file: `{"format":${'['.repeat(20)}${']'.repeat(20)}}`, key: 'tooDeep' },
  { what: 'is too large', file: ' '.repeat(copyLimits.bytes + 1), key: 'tooLarge', params: { most: 48 } },
];

describe('a file that is no copy', () => {
  it.each(noCopies)('and $what is told as that', ({ file, key, params }) => {
    const problem = problemOf(file);
    expect(problem?.key).toBe(key);
    if (params) expect(problem?.params).toEqual(params);
  });

  it('from a newer Limber is told as that, whichever part is newer', () => {
    for (const newer of [
      copyWith((file) => (file['version'] = 2)),
      copyWith((file) => (file.settings.v = 99)),
      copyWith((file) => (file.journal.v = 2)),
      copyWith((file) => (file.questions.v = 2)),
      copyWith((file) => (file.plan['v'] = 2)),
      copyWith((file) => (file.busy.v = 2)),
    ]) {
      expect(problemOf(newer)).toEqual({ key: 'newer', params: {} });
    }
  });

  it('with more sessions than Limber takes at once is told as that', () => {
    const many = `{"app":"limber","v":1,"completions":[${'0,'.repeat(copyLimits.records)}0]}`;
    expect(problemOf(many)).toEqual({ key: 'tooMany', params: { most: copyLimits.records } });
  });

  it.each<readonly [string, Parameters<typeof copyWith>[0], string]>([
    ['no version', (file) => delete file['version'], 'version'],
    ['half a version', (file) => (file['version'] = 0.5), 'version'],
    ['no settings', (file) => delete (file as { settings?: unknown }).settings, 'settings'],
    ['settings of no version', (file) => delete file.settings.v, 'settings'],
    ['a setting beyond its limits', (file) => (file.settings.data['limitMin'] = 0), 'settings.data.limitMin'],
    ['a setting that is a text', (file) => (file.settings.data['minutes'] = '3'), 'settings.data.minutes'],
    ['a list of settings', (file) => (file.settings.data = [] as never), 'settings.data'],
    ['a plan of nothing', (file) => (file.plan = {} as never), 'plan'],
    [
      'a plan with a wild dose',
      (file) => (file.plan.plan.items[0]!['days'] = 1e9),
      'plan.plan.items[0].days',
    ],
    ['no journal', (file) => delete (file as { journal?: unknown }).journal, 'journal'],
    ['a journal of no list', (file) => (file.journal.data = {} as never), 'journal.data'],
    [
      'a question of another day',
      (file) => (file.questions.data[0]!['day'] = '2020-01-01'),
      'questions.data[0]',
    ],
    ['a question without a why', (file) => (file.questions.data[0]!['why'] = ''), 'questions.data[0]'],
    ['a session of nothing', (file) => (file.journal.data[1] = {}), 'journal.data[1]'],
    ['a calendar of nothing', (file) => (file.busy.data[0] = {}), 'busy'],
    ['one calendar twice', (file) => file.busy.data.push(file.busy.data[0]!), 'busy'],
    ['calendars of no version', (file) => delete file.busy.v, 'busy'],
    ['a session that ended first', (file) => (file.journal.data[0]!['endedAt'] = 1), 'journal.data[0]'],
    ['a session in no year', (file) => (file.journal.data[0]!['endedAt'] = 1e300), 'journal.data[0]'],
    ['a session before all time', (file) => (file.journal.data[0]!['startedAt'] = -1e15), 'journal.data[0]'],
    ['a session of another day', (file) => (file.journal.data[1]!['day'] = '2026-11-26'), 'journal.data[1]'],
  ])('with %s is damaged, and it is said where', (_, change, field) => {
    expect(problemOf(copyWith(change))).toEqual({ key: 'damaged', params: { field } });
  });

  it('shows of a strange name no more than a line, and no strange signs', () => {
    const params = problemOf(copyWith((file) => (file.settings.data['\u0000'.repeat(500)] = 1)))?.params;
    expect(params ?? { field: '' }).toMatchObject({ field: expect.not.stringContaining('\u0000') });
    expect(String(params?.['field'] ?? '').length).toBeLessThan(100);
  });
});

describe('a copy', () => {
  it('may be a record alone, kept as a file where the browser refused it', () => {
    const read = readCopy(completionFile([one, two]), now);
    expect(read.ok && read.copy).toEqual({ settings: null, completions: [one, two], prompts: [] });
  });

  it('from an earlier Limber takes the defaults for what was not to be chosen then', () => {
    const read = readCopy(
      copyWith((file) => delete file.settings.data['callHoldMin']),
      now,
    );
    expect(read.ok && read.copy.settings).toEqual(aCopy().settings);
  });

  it('loses what does not belong to it', () => {
    const odd = copyWith((file) => {
      file['colour'] = 'red';
      file.settings.data['colour'] = 'red';
      file.journal.data[0]!['colour'] = 'red';
    });
    const read = readCopy(odd.replace('"colour"', '"__proto__"'), now);
    expect(read.ok && read.copy).toEqual(aCopy());
    expect(Object.hasOwn({}, 'colour')).toBe(false);
  });

  it('leaves out sessions of days to come, and says how many', () => {
    const ahead = aCompletion({ id: 'ahead', day: '2026-12-24', endedAt: one.endedAt + 31 * day });
    const read = readCopy(copyFile(aCopy({ completions: [one, ahead] }), now), now);
    expect(read).toMatchObject({ ok: true, ahead: 1, copy: { completions: [one] } });
  });

  it('has each session once, and says how many came again', () => {
    const twice = copyWith((file) => file.journal.data.push({ ...file.journal.data[0]!, movedMs: 0 }));
    expect(readCopy(twice, now)).toMatchObject({ ok: true, twice: 1, copy: { completions: [one, two] } });
  });

  it('takes a word of the language as the id of a session', () => {
    const completions = ['__proto__', 'constructor', 'toString'].map((id) => aCompletion({ id }));
    const read = readCopy(copyFile(aCopy({ completions }), now), now);
    expect(read.ok && read.copy.completions).toHaveLength(3);
  });

  it('of the day on which it is in every zone is whole', () => {
    const completions = [
      aCompletion({ id: 'west', zone: 'Etc/GMT+12', day: '2026-11-22' }),
      aCompletion({ id: 'east', zone: 'Pacific/Kiritimati', day: '2026-11-24' }),
    ];
    const read = readCopy(copyFile(aCopy({ completions }), now), now);
    expect(read.ok && read.copy.completions).toHaveLength(2);
  });

  it('of fifteen years is small enough to be read back', () => {
    const [exercise] = one.exercises;
    const usual = aCompletion({
      id: '0b8f3f0e-5a51-4f0c-9f57-0d6a0f2f6c11',
      zone: 'America/Argentina/Buenos_Aires',
      exercises: Array.from({ length: 4 }, () => ({ ...exercise!, rung: 2 })),
      report: { score: 2, at: now, where: 'frontOfHip', feels: [] },
    });
    const asked = aQuestion({ id: `${now}:${now}` });
    const length = copyFile(aCopy({ completions: [usual], prompts: [asked] }), now).length;
    const head = copyFile(aCopy({ completions: [], prompts: [] }), now).length;
    expect((length - head) * copyLimits.records).toBeLessThan(copyLimits.bytes);
  });
});
