import { browser } from 'wxt/browser';
import { glimpse, snapshotNames } from '../engine/index.ts';
import type { Snapshot } from '../engine/index.ts';
import { dayAt } from '../journal/index.ts';
import type { Completion } from '../journal/index.ts';
import { clock } from './clock.ts';
import { readPlan } from './plan.ts';
import { readStored } from './store.ts';

/** What a page paints first: one read of storage, without waking the background. Defaults where nothing is stored. */
export async function readSnapshot(): Promise<Snapshot> {
  const [raw, now, zone] = [(await readStored(snapshotNames)) ?? {}, clock.now(), clock.zone()];
  const found = glimpse(raw, now, zone);
  if (found) return found;
  const { defaultSettings } = await import('../settings/index.ts');
  return glimpse(raw, now, zone, defaultSettings);
}

/** Calls `onChange` with a fresh snapshot whenever something that a page shows was stored. */
export function watchSnapshot(onChange: (snapshot: Snapshot) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (snapshotNames.some((name) => name in changes)) void readSnapshot().then(onChange);
  });
}

/**
 * What routines are chosen from: what was done lately, and the plan as it is stored, for whoever reads it to check.
 * Fetched with the code that reads it, which no first paint needs. What cannot be read is left out: a browser that
 * keeps no databases, as in some private windows, still moves people.
 */
export async function readPractice(): Promise<{
  readonly completions: readonly Completion[];
  readonly plan: unknown;
}> {
  const { completionsUntil } = await import('./journal.ts');
  const [completions, plan] = await Promise.all([
    completionsUntil(dayAt(clock.now(), clock.zone())).catch(() => []),
    readPlan(),
  ]);
  return { completions, plan };
}
