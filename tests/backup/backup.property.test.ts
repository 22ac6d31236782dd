import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareCopy, copyFile, copyLimits, readCopy } from '../../src/backup/index.ts';
import type { Copy } from '../../src/backup/index.ts';
import { breakIn } from '../../src/backup/break-in.ts';
import { parseMessage } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCompletion, aQuestion } from '../journal/completions.ts';
import { aCopy, calendars, clinicsPlan, copyWith, now, one, ownPlan, settings } from './copies.ts';
import { runLength, runs } from '../run-length.ts';

const text = copyFile(aCopy(), now);
const held = { settings: defaultSettings, plan: null, calendars: [], completions: [], prompts: [] };

/** A file is a copy that the background takes as it is, or has its problem told; nothing else, and nothing is thrown. */
function isCopyOrProblem(file: string): void {
  const read = readCopy(file, now);
  if (!read.ok) {
    expect(read.problem.key).toMatch(/^[a-zA-Z]+$/);
    const { line = 1, field = '' } = read.problem.params;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(file.split('\n').length);
    expect(String(field).length).toBeLessThan(100);
    return;
  }
  const { copy } = read;
  const { added, asked } = compareCopy(copy, held);
  const command = {
    kind: 'take-copy',
    settings: copy.settings,
    ...(copy.plan !== undefined && { plan: copy.plan }),
    ...(copy.calendars && { calendars: copy.calendars }),
    completions: added,
    prompts: asked,
  };
  const sent: unknown = JSON.parse(JSON.stringify({ id: 'one', command }));
  expect(parseMessage(sent)).toEqual(sent);
  expect(readCopy(copyFile(copy, now), now)).toMatchObject({ ok: true, copy, twice: 0, ahead: 0 });
}

/** All places of a value, as ways to set another there. */
function places(value: unknown): readonly ((other: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    (other: unknown) => void ((value as Record<string, unknown>)[name] = other),
    ...places(inner),
  ]);
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 0, 0.5, 1e21, 1e308, 8.64e15, '', '__proto__', '\u0000', 'x'.repeat(500), [], {}, null),
);

const aSession = fc
  .record({
    id: fc.oneof(fc.uuid(), fc.constantFrom('__proto__', 'constructor', 'one', '🙂')),
    minutesAgo: fc.integer({ min: 0, max: 5_000_000 }),
    zone: fc.constantFrom('Europe/London', 'Pacific/Apia', 'America/Adak', 'Asia/Kathmandu'),
    isAbandoned: fc.boolean(),
    score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  })
  .map(({ id, minutesAgo, zone, isAbandoned, score }) => {
    const endedAt = now - minutesAgo * 60_000;
    const day = Temporal.Instant.fromEpochMilliseconds(endedAt)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
    return aCompletion({
      id,
      startedAt: endedAt - 120_000,
      endedAt,
      zone,
      day,
      ...(isAbandoned && { outcome: 'abandoned', movedMs: 0, exercises: [] }),
      ...(score !== null && { report: { score, at: endedAt } }),
    });
  });

const anyCopy: fc.Arbitrary<Copy> = fc.record({
  settings: fc.constantFrom(settings, defaultSettings),
  plan: fc.constantFrom(null, clinicsPlan, ownPlan()),
  calendars: fc.constantFrom([], calendars),
  completions: fc.uniqueArray(aSession, { selector: ({ id }) => id, maxLength: 12 }),
  prompts: fc.uniqueArray(
    fc.uuid().map((id) => aQuestion({ id })),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
});

describe('a copy', () => {
  it('is read as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyCopy, (copy) => {
        const file = copyFile(copy, now);
        const read = readCopy(file, now);
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        // It is its own copy, but for when it was made.
        expect(copyFile(read.copy, now)).toBe(file);
        expect(compareCopy(read.copy, { plan: null, calendars: [], ...copy, settings })).toMatchObject({
          added: [],
          told: [],
        });
      }),
    );
  });
});

describe('whatever a file holds, it is a copy or has its problem told:', () => {
  it('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        isCopyOrProblem(new TextDecoder().decode(bytes)),
      ),
      { numRuns: runs(80) },
    );
  });

  it('any text, and any JSON', () => {
    const parts = ['{', '}', '[', ']', '"', ':', ',', '\\', '1', 'e', '-', '.', ' ', '\n', 'true', 'u'];
    const json = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), json, fc.json()), isCopyOrProblem), {
      numRuns: runs(80),
    });
  });

  it('a copy with any of its values another one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }), (changes) => {
        isCopyOrProblem(
          copyWith((file) => {
            for (const [at, value] of changes) {
              const all = places(file);
              all[at % all.length]!(value);
            }
          }),
        );
      }),
      { numRuns: runs(80) },
    );
  });

  it('a copy with characters lost, doubled or changed', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(30),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (at, lost, put) => isCopyOrProblem(text.slice(0, at) + put + text.slice(at + lost)),
      ),
      { numRuns: runs(80) },
    );
  });
});

describe('where a text breaks', () => {
  const isJson = (json: string): boolean => {
    try {
      JSON.parse(json);
      return true;
    } catch {
      return false;
    }
  };

  it('is its end when it is JSON, or any beginning of it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        expect(breakIn(json)).toBe(json.length);
        const half = json.slice(0, cut % (json.length + 1));
        // A number or a word that is cut has its end elsewhere.
        const whole = half.replace(/[-+.\w]+$/, '');
        expect(breakIn(whole)).toBe(whole.length);
      }),
    );
  });

  it('comes no later than what cannot be', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('\u0000', '#', ']]]]]]', '{"a"}'),
        (json, nat, bad) => {
          const at = nat % (json.length + 1);
          const broken = json.slice(0, at) + bad + json.slice(at);
          fc.pre(!isJson(broken));
          expect(breakIn(broken)).toBeLessThan(at + bad.length + json.length);
          expect(breakIn(broken)).toBeLessThanOrEqual(broken.length);
        },
      ),
    );
  });
});

describe('the worst that may be looked at is told in seconds:', () => {
  /** As large as may be in a long run. */
  const bytes = copyLimits.bytes / runLength(8, 1);
  const fill = (part: string): string => part.repeat(Math.floor(bytes / part.length) - 20);

  test.each([
    ['quotes', () => fill('"'), 'notJson'],
    ['one text without an end', () => `"${fill('\\"')}`, 'cutOff'],
    ['numbers', () => `[${fill('1,')}1]`, 'notACopy'],
    ['names', () => `{"format":{${fill('"a":{},')}"a":1}}`, 'notACopy'],
    ['brackets', () => fill('['), 'tooDeep'],
    ['sessions that are none', () => `{"app":"limber","v":1,"completions":[${fill('0,')}0]}`, 'tooMany'],
    [
      'the same session, again and again',
      () => `{"app":"limber","v":1,"completions":[${`${JSON.stringify(one)},`.repeat(39_999)}{}]}`,
      'damaged',
    ],
  ])('megabytes of %s', (_, make, key) => {
    const read = readCopy(make(), now);
    expect(read.ok ? 'ok' : read.problem.key).toBe(key);
  });
});
