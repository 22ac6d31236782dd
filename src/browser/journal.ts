import { del, entries, get, getMany, set, setMany, update } from 'idb-keyval';
import type { Envelope, World } from '../engine/index.ts';
import {
  addCompletions,
  addPrompt,
  monthKey,
  parseMonth,
  parsePrompts,
  promptsKey,
} from '../journal/index.ts';
import type { Completion, PromptRecord, ReadMonth } from '../journal/index.ts';

const version = 1;

/** Where completions of a copy lie until the journal has them. */
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
  add: (month, more) => more.reduce(addPrompt, month),
};

async function isDone(deed: Promise<void>): Promise<boolean> {
  try {
    await deed;
    return true;
  } catch {
    return false;
  }
}

/** Every completion there is, and what lies beside the journal still; what cannot be read of them is left out. */
export async function allCompletions(): Promise<readonly Completion[]> {
  const all = await entries<string, unknown>();
  const months = all
    .filter(([key]) => key.startsWith(monthKey('')))
    .flatMap(([, raw]) => Object.values(readMonth(completions, raw)?.month ?? {}));
  return [...months, ...((await get<readonly Completion[]>(stagedKey)) ?? [])];
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
  const staged = (await get<readonly Completion[]>(stagedKey)) ?? [];
  const more = [...Map.groupBy(staged, ({ day }) => monthKey(day))];
  for (const [key] of more) await setAsideUnusable(completions, key);
  const months = await getMany<unknown>(more.map(([key]) => key));
  // Only the background writes, one thing after another: what was read just now is what is there.
  await setMany(more.map(([key, added], place) => [key, withMore(completions, months[place], added)]));
  await del(stagedKey);
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
