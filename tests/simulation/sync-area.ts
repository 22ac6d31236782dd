import type { Area } from '../../src/sync/index.ts';

/** The most that Chrome and Firefox take: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const quota = { itemBytes: 8_192, bytes: 102_400, items: 512 };

/** A device's own sync area. What is written is told on, and nothing else of it is. */
export class SyncArea {
  readonly items = new Map<string, unknown>();
  /** There is none, as in Safari. */
  isMissing = false;
  /** It takes nothing now. */
  isRefusing = false;
  /** How often something was written, or refused. */
  writes = 0;
  refusals = 0;
  /** Called with what was written. */
  onWrite: (items: Area) => void = () => undefined;

  read(): Area | null {
    return this.isMissing ? null : structuredClone(Object.fromEntries(this.items));
  }

  write(items: Area): boolean {
    const next = new Map([...this.items, ...Object.entries(structuredClone(items))]);
    const sizes = [...next].map(([key, item]) => Buffer.byteLength(key + JSON.stringify(item)));
    const isTaken =
      !this.isMissing &&
      !this.isRefusing &&
      next.size <= quota.items &&
      sizes.every((bytes) => bytes <= quota.itemBytes) &&
      sizes.reduce((sum, bytes) => sum + bytes, 0) <= quota.bytes;
    if (!isTaken) {
      this.refusals += 1;
      return false;
    }
    this.writes += 1;
    for (const [key, item] of next) this.items.set(key, item);
    this.onWrite(items);
    return true;
  }
}
