import 'fake-indexeddb/auto';
import { clear, entries, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allRecords, journal } from '../../src/browser/journal.ts';
import { aCompletion, aQuestion } from '../journal/completions.ts';

const one = aCompletion();
const two = aCompletion({ id: 'two', endedAt: one.endedAt + 60_000 });
const december = aCompletion({ id: 'december', day: '2026-12-01', endedAt: one.endedAt + 8 * 86_400_000 });
const key = 'journal/2026-11';

beforeEach(async () => {
  await clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the journal', () => {
  it('is empty at first, which is not the same as unreadable', async () => {
    expect(await journal.monthOf('2026-11-23')).toEqual([]);
  });

  it('keeps each month under a key of its own, in an envelope', async () => {
    for (const completion of [one, two, december]) expect(await journal.keep(completion)).toBe(true);
    expect(await journal.monthOf('2026-11-01')).toEqual([one, two]);
    expect(await journal.monthOf('2026-12-31')).toEqual([december]);
    expect(await journal.monthOf('2027-11-23')).toEqual([]);
    expect(await entries()).toEqual([
      [key, { v: 1, data: { one, two } }],
      ['journal/2026-12', { v: 1, data: { december } }],
    ]);
  });

  it('keeps a completion once, however often it is given and at once', async () => {
    const answers = await Promise.all([one, one, two, one].map((completion) => journal.keep(completion)));
    expect(answers).toEqual([true, true, true, true]);
    expect(await journal.keep({ ...one, movedMs: 1 })).toBe(true);
    expect(await journal.monthOf(one.day)).toEqual([one, two]);
  });

  it('leaves a damaged entry where it is, and reads and writes the good ones beside it', async () => {
    const broken = { ...two, movedMs: -1 };
    await set(key, { v: 1, data: { one, two: broken, none: null } });
    expect(await journal.monthOf(one.day)).toEqual([one]);
    const three = aCompletion({ id: 'three' });
    expect(await journal.keep(three)).toBe(true);
    expect(await journal.monthOf(one.day)).toEqual([one, three]);
    expect(await entries()).toEqual([[key, { v: 1, data: { one, two: broken, none: null, three } }]]);
  });

  it.each<readonly [string, unknown]>([
    ['is a text', 'lost'],
    ['is null', null],
    ['has no envelope', { one }],
    ['holds a list', { v: 1, data: [one] }],
    ['is of a newer Limber', { v: 2, data: { sessions: [one] } }],
  ])('sets a month aside that %s, and loses neither it nor what comes', async (_, raw) => {
    await set(key, raw);
    expect(await journal.monthOf(one.day)).toEqual([]);
    expect(await get(key)).toEqual(raw);
    expect(await journal.keep(one)).toBe(true);
    expect(await journal.keep(two)).toBe(true);
    expect(await journal.monthOf(one.day)).toEqual([one, two]);
    expect(await get(`aside/${key}`)).toEqual([raw]);
  });

  it('keeps every month that was ever set aside', async () => {
    for (const raw of ['first', 'second']) {
      await set(key, raw);
      await journal.keep(one);
    }
    expect(await get(`aside/${key}`)).toEqual(['first', 'second']);
  });

  it('says so when storage refuses a write, and has kept nothing', async () => {
    await journal.keep(one);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await journal.keep(two)).toBe(false);
    vi.restoreAllMocks();
    expect(await journal.monthOf(one.day)).toEqual([one]);
    expect(await journal.keep(two)).toBe(true);
  });

  it('leaves an unusable month in its place while it cannot be set aside', async () => {
    await set(key, 'lost');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await journal.keep(one)).toBe(false);
    vi.restoreAllMocks();
    expect(await entries()).toEqual([[key, 'lost']]);
  });

  it('says so when the transaction is taken back although every write seemed to go well', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => {
        this.transaction.abort();
      });
      return request;
    });
    expect(await journal.keep(one)).toBe(false);
    vi.restoreAllMocks();
    expect(await journal.monthOf(one.day)).toEqual([]);
  });

  it('says so when it cannot be read', async () => {
    await journal.keep(one);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Something went wrong on disk.', 'UnknownError');
    });
    expect(await journal.monthOf(one.day)).toBeNull();
  });
});

describe('records of a copy', () => {
  const question = aQuestion();
  const told = { ...one, report: { score: 2, at: one.endedAt + 1 } };

  it('lie beside the journal until it has them, each in its month and each once', async () => {
    await journal.keep(one);
    const prompts = [question, aQuestion({ id: 'other', outcome: 'skipped' })];
    await journal.keepPrompt(question);
    expect(await journal.stage({ completions: [told, two, december], prompts })).toBe(true);
    expect(await journal.monthOf(one.day)).toEqual([one]);
    for (let times = 0; times < 2; times += 1) {
      expect(await journal.addStaged()).toBe(true);
      expect(await journal.monthOf(one.day)).toEqual([told, two]);
      expect(await journal.monthOf(december.day)).toEqual([december]);
    }
    expect(await allRecords()).toEqual({ completions: [told, two, december], prompts });
    expect(await entries()).toHaveLength(3);
  });

  it('are added again without harm when a background died before it had cleared them away', async () => {
    await journal.stage({ completions: [one, two], prompts: [] });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('Stopped.', 'AbortError');
    });
    expect(await journal.addStaged()).toBe(false);
    vi.restoreAllMocks();
    expect(await journal.addStaged()).toBe(true);
    expect(await journal.monthOf(one.day)).toEqual([one, two]);
    expect(await entries()).toEqual([[key, { v: 1, data: { one, two } }]]);
  });

  it('come into all their months or into none', async () => {
    await journal.stage({ completions: [one, december], prompts: [] });
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      // As a full disk is told: when the write is made, not when it is asked for.
      if (given[1] === 'journal/2026-12') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await journal.addStaged()).toBe(false);
    vi.restoreAllMocks();
    expect(await journal.monthOf(one.day)).toEqual([]);
    expect(await journal.addStaged()).toBe(true);
    expect(await journal.monthOf(one.day)).toEqual([one]);
    expect(await journal.monthOf(december.day)).toEqual([december]);
  });

  it('leave what cannot be read where it is, and set aside a month that is none', async () => {
    const broken = { ...two, movedMs: -1 };
    await set(key, { v: 1, data: { two: broken } });
    await set('journal/2026-12', 'lost');
    await journal.stage({ completions: [one, december], prompts: [] });
    expect(await journal.addStaged()).toBe(true);
    expect(await get(key)).toEqual({ v: 1, data: { two: broken, one } });
    expect(await get('aside/journal/2026-12')).toEqual(['lost']);
    expect(await journal.monthOf(december.day)).toEqual([december]);
  });

  it('are told among all that there are, whether the journal has them yet or not', async () => {
    await journal.keep(one);
    await journal.stage({ completions: [december], prompts: [question] });
    expect(await allRecords()).toEqual({ completions: [one, december], prompts: [question] });
    await journal.addStaged();
    await set('aside/journal/2026-11', [{ v: 1, data: { two } }]);
    expect(await allRecords()).toEqual({ completions: [one, december], prompts: [question] });
  });
});
