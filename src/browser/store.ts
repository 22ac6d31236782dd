import { browser } from 'wxt/browser';
import { recalledNames } from '../engine/index.ts';
import type { StoredName, World } from '../engine/index.ts';

/** The values listed in engine/stored.ts, in storage.local. */
export const store: World['store'] = {
  load: () => readStored(recalledNames),
  save: (name, value) => write({ [name]: value }),
  saveAll: write,
  setAside: (name, value) => write({ [`aside/${name}`]: value }),
};

/** What is stored under these names, in one read. Null when storage cannot be read. */
export async function readStored<Name extends StoredName>(
  names: readonly Name[],
): Promise<Partial<Record<Name, unknown>> | null> {
  try {
    return await browser.storage.local.get<Partial<Record<Name, unknown>>>([...names]);
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
