/**
 * Every value that Limber stores, in one list. A name is also its key and is never used again for another
 * thing; changing one strands what people have stored under the old one.
 *
 * | name     | area            | version | written by     | bounded by                                |
 * | -------- | --------------- | ------- | -------------- | ----------------------------------------- |
 * | engine   | storage.local   | 1       | the background | `limits` in state.ts, `sessionLimits`     |
 * | settings | storage.local   | 1       | the background | `scheduleLimits`                          |
 * | today    | storage.local   | 1       | the background | the entries of a day, in the tally        |
 * | plan     | storage.local   | 1       | the background | the check at the door                     |
 * | busy     | storage.local   | 1       | the background | `busyLimits`                              |
 * | settings/FIELD | storage.sync | 1 | the background, of each device | `itemBytes`, twelve items for a list |
 * | journal/YYYY-MM | IndexedDB | 1      | the background | `maxCompletions` of a month               |
 * | prompts/YYYY-MM | IndexedDB | 1      | the background | `maxPrompts` of a month                   |
 * | staged   | IndexedDB       | none: gone in a moment | the background | `mostAtOnce` of each kind  |
 * | banner   | storage.session | none    | the background | one page                                  |
 *
 * What cannot be used is kept under `aside/<name>`, one value for each name.
 */
export const storedVersions = { engine: 1, settings: 1, today: 1, plan: 1, busy: 1 } as const;

/**
 * Bytes that a value takes as JSON: `usual` for one person, however many years, and `most` with every list full of
 * the longest there is. storage.local has room for 10 MB.
 * https://developer.chrome.com/docs/extensions/reference/api/storage
 */
export const storedBytes = {
  engine: { usual: 100_000, most: 5_000_000 },
  settings: { usual: 100_000, most: 500_000 },
  today: { usual: 10_000, most: 10_000 },
  plan: { usual: 1_000_000, most: 1_000_000 },
  busy: { usual: 150_000, most: 1_500_000 },
} as const satisfies Record<keyof typeof storedVersions, { usual: number; most: number }>;

export type StoredName = keyof typeof storedVersions;

/** What a snapshot is made of, and a page paints from. The plan is read only where routines are chosen. */
export const snapshotNames = ['engine', 'settings', 'today'] as const satisfies readonly StoredName[];

export type SnapshotName = (typeof snapshotNames)[number];

/** What the background starts from. The busy times are larger than the rest, and no page paints from them. */
export const recalledNames = [...snapshotNames, 'busy'] as const;

export type RecalledName = (typeof recalledNames)[number];

/** How every stored value is wrapped. */
export interface Envelope {
  readonly v: number;
  readonly data: unknown;
}

/** What was found under a name. */
export type Unwrapped<Value> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'good'; readonly value: Value }
  | { readonly kind: 'unusable'; readonly why: 'damaged' | 'newer' };

/** Wraps a value for storage under `name`. */
export function wrap(name: StoredName, data: unknown): Envelope {
  return { v: storedVersions[name], data };
}

/**
 * Opens what was stored under `name`. `parse` gets the data and the version it was written in, and answers
 * null when it makes no sense of it. `undefined` is absent; a newer version is told apart from damage.
 */
export function unwrap<Value>(
  name: StoredName,
  raw: unknown,
  parse: (data: unknown, version: number) => Value | null,
): Unwrapped<Value> {
  if (raw === undefined) return { kind: 'absent' };
  if (!isEnvelope(raw)) return { kind: 'unusable', why: 'damaged' };
  if (raw.v > storedVersions[name]) return { kind: 'unusable', why: 'newer' };
  const value = parse(raw.data, raw.v);
  return value === null ? { kind: 'unusable', why: 'damaged' } : { kind: 'good', value };
}

function isEnvelope(raw: unknown): raw is Envelope {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'data' in raw &&
    'v' in raw &&
    Number.isInteger(raw.v) &&
    (raw.v as number) >= 1
  );
}
