import { del, entries, get, getMany, keys, set, setMany, update } from 'idb-keyval';
import type { Envelope, World } from '../engine/index.ts';
import {
  addCompletions,
  addPrompts,
  monthKey,
  parseMonth,
  parsePrompts,
  promptsKey,
} from '../journal/index.ts';
import type { Completion, PromptRecord, ReadMonth, Records } from '../journal/index.ts';

const version = 1;

/** Where records of a copy lie until the journal has them. */
const stagedKey = 'staged';

/** All completions, in IndexedDB: one key a month, each in an envelope of its own. */
export const journal: World['journal'] = {
  keep: (completion) => isDone(keep(completions, completion.day, completion)),
  keepPrompt: (record) => isDone(keep(prompts, record.day, record)),
  stage: (staged) => isDone(set(stagedKey, staged)),
  addStaged: () => isDone(addStaged()),
  async monthOf(day) {
    try {
      return Object.values(readMonth(completions, await get(monthKey(day)))?.month ?? {});
    } catch {
      return null;
    }
  },
};

/** One kind of record: the key of its month, how that is read, and how more are added. */
interface Shelf<Kept> {
  readonly key: (day: string) => string;
  readonly parse: (data: unknown) => ReadMonth<Readonly<Record<string, Kept>>> | null;
  readonly add: (
    month: Readonly<Record<string, Kept>>,
    more: readonly Kept[],
  ) => Readonly<Record<string, Kept>>;
}

const completions: Shelf<Completion> = { key: monthKey, parse: parseMonth, add: addCompletions };
const prompts: Shelf<PromptRecord> = {
  key: promptsKey,
  parse: parsePrompts,
  add: addPrompts,
};

async function isDone(deed: Promise<void>): Promise<boolean> {
  try {
    await deed;
    return true;
  } catch {
    return false;
  }
}

/** Every record there is, and what lies beside the journal still; what cannot be read of them is left out. */
export async function allRecords(): Promise<Records> {
  const all = await entries<string, unknown>();
  const on = <Kept>(shelf: Shelf<Kept>): readonly Kept[] =>
    all
      .filter(([key]) => key.startsWith(shelf.key('')))
      .flatMap(([, raw]) => Object.values(readMonth(shelf, raw)?.month ?? {}));
  const staged = await get<Records>(stagedKey);
  return {
    completions: [...on(completions), ...(staged?.completions ?? [])],
    prompts: [...on(prompts), ...(staged?.prompts ?? [])],
  };
}

/** The months of which something is kept, YYYY-MM, the newest first. */
export async function recordedMonths(): Promise<readonly string[]> {
  const heads = [completions.key(''), prompts.key('')];
  const months = (await keys<string>()).flatMap((key) =>
    heads.filter((head) => key.startsWith(head)).map((head) => key.slice(head.length)),
  );
  return [...new Set(months)].sort().reverse();
}

/** All records of a month, YYYY-MM. What cannot be read of them is left out. */
export async function recordsOf(month: string): Promise<Records> {
  return {
    completions: await recordsUntil(completions, month, 0),
    prompts: await recordsUntil(prompts, month, 0),
  };
}

/**
 * All completions of the month that holds a day and of the two before, oldest first, for pages. What cannot be
 * read of them is left out.
 */
export async function completionsUntil(day: string): Promise<readonly Completion[]> {
  const found = await recordsUntil(completions, day, 2);
  return found.sort((one, other) => one.endedAt - other.endedAt);
}

/** All questions of the month that holds a day and of the one before, newest first, for pages. */
export async function promptsUntil(day: string): Promise<readonly PromptRecord[]> {
  const found = await recordsUntil(prompts, day, 1);
  return found.sort((one, other) => other.askedAt - one.askedAt);
}

async function recordsUntil<Kept>(shelf: Shelf<Kept>, day: string, monthsBefore: number): Promise<Kept[]> {
  const month = Temporal.PlainYearMonth.from(day.slice(0, 7));
  const keys = Array.from({ length: monthsBefore + 1 }, (_, months) =>
    shelf.key(month.subtract({ months }).toString()),
  );
  const months = await getMany<unknown>(keys);
  return months.flatMap((raw) => Object.values(readMonth(shelf, raw)?.month ?? {}));
}

async function keep<Kept>(shelf: Shelf<Kept>, day: string, record: Kept): Promise<void> {
  const key = shelf.key(day);
  await setAsideUnusable(shelf, key);
  // One transaction reads and writes, so that a background killed here leaves the month whole.
  await update(key, (raw: unknown) => withMore(shelf, raw, [record]));
}

async function addStaged(): Promise<void> {
  const staged = await get<Records>(stagedKey);
  if (staged === undefined) return;
  // Only the background writes, one thing after another: what is read here is what is there when it is written.
  await setMany([
    ...(await monthsWith(completions, staged.completions)),
    ...(await monthsWith(prompts, staged.prompts)),
  ]);
  await del(stagedKey);
}

/** The months of records, by their keys, with these in them. */
async function monthsWith<Kept extends { readonly day: string }>(
  shelf: Shelf<Kept>,
  records: readonly Kept[],
): Promise<readonly [string, Envelope][]> {
  const more = [...Map.groupBy(records, ({ day }) => shelf.key(day))];
  for (const [key] of more) await setAsideUnusable(shelf, key);
  const months = await getMany<unknown>(more.map(([key]) => key));
  return more.map(([key, added], place) => [key, withMore(shelf, months[place], added)]);
}

/** A month as it is stored, with more records. What cannot be read of it stays beside what can. */
function withMore<Kept>(shelf: Shelf<Kept>, raw: unknown, more: readonly Kept[]): Envelope {
  const { month, damaged } = readMonth(shelf, raw) ?? { month: {}, damaged: {} };
  return { v: version, data: { ...damaged, ...shelf.add(month, more) } };
}

/** Months that cannot be read at all are kept in a list of their own before a new one takes their place. */
async function setAsideUnusable<Kept>(shelf: Shelf<Kept>, key: string): Promise<void> {
  const raw: unknown = await get(key);
  if (raw === undefined || readMonth(shelf, raw) !== null) return;
  await update(`aside/${key}`, (aside: unknown) => [
    ...(Array.isArray(aside) ? (aside as unknown[]) : []),
    raw,
  ]);
}

/** A month as it is stored, what cannot be read of it apart; null when it is none of this version. */
function readMonth<Kept>({ parse }: Shelf<Kept>, raw: unknown): ReturnType<Shelf<Kept>['parse']> {
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || !('data' in raw)) return null;
  return raw.v === version ? parse(raw.data) : null;
}
