import { get, set, update } from 'idb-keyval';
import type { World } from '../engine/index.ts';
import { addCompletion, monthKey, parseMonth } from '../journal/index.ts';
import type { Completion, Month } from '../journal/index.ts';

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
      return Object.values(monthIn(await get(monthKey(day))) ?? {});
    } catch {
      return null;
    }
  },
};

async function keep(completion: Completion): Promise<void> {
  const key = monthKey(completion.day);
  await setAsideUnusable(key);
  // One transaction reads and writes, so that a background killed here leaves the month whole.
  await update(key, (raw: unknown) => ({
    v: version,
    data: { ...entriesIn(raw), ...addCompletion(monthIn(raw) ?? {}, completion) },
  }));
}

/** A month that cannot be read at all is kept under another key before a new one takes its place. */
async function setAsideUnusable(key: string): Promise<void> {
  const raw: unknown = await get(key);
  if (raw !== undefined && monthIn(raw) === null) await set(`aside/${key}`, raw);
}

function monthIn(raw: unknown): Month | null {
  const entries = entriesIn(raw);
  return entries === null ? null : (parseMonth(entries)?.month ?? null);
}

/** The entries of a stored month, also those that cannot be read: they stay where they are. */
function entriesIn(raw: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || !('data' in raw)) return null;
  const { v, data } = raw;
  return v === version && typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : null;
}
