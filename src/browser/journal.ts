import { del, entries, get, getMany, set, setMany, update } from 'idb-keyval';
import type { Envelope, World } from '../engine/index.ts';
import { addCompletions, monthKey, parseMonth } from '../journal/index.ts';
import type { Completion } from '../journal/index.ts';

const version = 1;

/** Where completions of a copy lie until the journal has them. */
const stagedKey = 'staged';

/** All completions, in IndexedDB: one key a month, each in an envelope of its own. */
export const journal: World['journal'] = {
  keep: (completion) => isDone(keep(completion)),
  stage: (completions) => isDone(set(stagedKey, completions)),
  addStaged: () => isDone(addStaged()),
  async monthOf(day) {
    try {
      return Object.values(readMonth(await get(monthKey(day)))?.month ?? {});
    } catch {
      return null;
    }
  },
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
    .flatMap(([, raw]) => Object.values(readMonth(raw)?.month ?? {}));
  return [...months, ...((await get<readonly Completion[]>(stagedKey)) ?? [])];
}

/**
 * All completions of the month that holds a day and of the two before, oldest first, for pages. What cannot be
 * read of them is left out.
 */
export async function completionsUntil(day: string): Promise<readonly Completion[]> {
  const month = Temporal.PlainYearMonth.from(day.slice(0, 7));
  const keys = [2, 1, 0].map((months) => monthKey(month.subtract({ months }).toString()));
  const months = await getMany<unknown>(keys);
  return months
    .flatMap((raw) => Object.values(readMonth(raw)?.month ?? {}))
    .sort((one, other) => one.endedAt - other.endedAt);
}

async function keep(completion: Completion): Promise<void> {
  const key = monthKey(completion.day);
  await setAsideUnusable(key);
  // One transaction reads and writes, so that a background killed here leaves the month whole.
  await update(key, (raw: unknown) => withMore(raw, [completion]));
}

async function addStaged(): Promise<void> {
  const staged = (await get<readonly Completion[]>(stagedKey)) ?? [];
  const more = [...Map.groupBy(staged, ({ day }) => monthKey(day))];
  for (const [key] of more) await setAsideUnusable(key);
  const months = await getMany<unknown>(more.map(([key]) => key));
  // Only the background writes, one thing after another: what was read just now is what is there.
  await setMany(more.map(([key, completions], place) => [key, withMore(months[place], completions)]));
  await del(stagedKey);
}

/** A month as it is stored, with more completions. What cannot be read of it stays beside what can. */
function withMore(raw: unknown, completions: readonly Completion[]): Envelope {
  const { month, damaged } = readMonth(raw) ?? { month: {}, damaged: {} };
  return { v: version, data: { ...damaged, ...addCompletions(month, completions) } };
}

/** Months that cannot be read at all are kept in a list of their own before a new one takes their place. */
async function setAsideUnusable(key: string): Promise<void> {
  const raw: unknown = await get(key);
  if (raw === undefined || readMonth(raw) !== null) return;
  await update(`aside/${key}`, (aside: unknown) => [
    ...(Array.isArray(aside) ? (aside as unknown[]) : []),
    raw,
  ]);
}

/** A month as it is stored, what cannot be read of it apart; null when it is none of this version. */
function readMonth(raw: unknown): ReturnType<typeof parseMonth> {
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || !('data' in raw)) return null;
  return raw.v === version ? parseMonth(raw.data) : null;
}
