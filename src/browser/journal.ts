import { get, getMany, update } from 'idb-keyval';
import type { World } from '../engine/index.ts';
import { addCompletion, monthKey, parseMonth } from '../journal/index.ts';
import type { Completion } from '../journal/index.ts';

const version = 1;

/** All completions, in IndexedDB: one key a month, each in an envelope of its own. */
export const journal: World['journal'] = {
  async keep(completion) {
    try {
      await keep(completion);
      return true;
    } catch {
      return false;
    }
  },
  async monthOf(day) {
    try {
      return Object.values(readMonth(await get(monthKey(day)))?.month ?? {});
    } catch {
      return null;
    }
  },
};

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
  await update(key, (raw: unknown) => {
    const { month, damaged } = readMonth(raw) ?? { month: {}, damaged: {} };
    // What cannot be read stays beside what can.
    return { v: version, data: { ...damaged, ...addCompletion(month, completion) } };
  });
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
