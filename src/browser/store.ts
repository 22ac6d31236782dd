import { browser } from 'wxt/browser';
import { snapshotNames } from '../engine/index.ts';
import type { SnapshotName, World } from '../engine/index.ts';

/** The values listed in engine/stored.ts, in storage.local. */
export const store: World['store'] = {
  load: readStored,
  save: (name, value) => write({ [name]: value }),
  saveAll: write,
  setAside: (name, value) => write({ [`aside/${name}`]: value }),
};

/** Everything stored, in one read. Null when storage cannot be read. */
export async function readStored(): Promise<Partial<Record<SnapshotName, unknown>> | null> {
  try {
    return await browser.storage.local.get([...snapshotNames]);
  } catch {
    return null;
  }
}

/** One `set` is one transaction, in Chrome's LevelDB and in Firefox's IndexedDB alike. */
async function write(values: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.local.set(values);
    return true;
  } catch {
    return false;
  }
}
