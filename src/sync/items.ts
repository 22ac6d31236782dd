import { valueIn } from '../settings/index.ts';
import type { FieldName, Settings } from '../settings/index.ts';
import { like, object, orAbsent, read, whole } from '../shapes/index.ts';
import { latestStamp } from './share.ts';
import { syncedFields } from './synced-fields.ts';

/**
 * What the browser's sync area holds, by key. A field is one item, `settings/<field>`; a list that is too long for
 * one goes on in `settings/<field>/1` and so on. The browsers carry items one by one, in any order, and where two
 * devices write the same one they keep either: so an item holds one field, and says when that was chosen.
 */
export type Area = Readonly<Record<string, unknown>>;

/** The version of an item. One with another belongs to a newer Limber, and is left alone. */
const version = 1;

/**
 * A byte more than 8,192, key and all, is refused; this leaves room for a browser that counts otherwise.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const itemBytes = 7_500;

/** 90,000 of the area's 102,400 bytes: all else that travels takes a tenth of the rest. */
const mostItems = 12;

const itemSchema = object({
  v: like<typeof version>((raw) => raw === version),
  at: whole(1, latestStamp),
  /** How many items a list lies in, said in the first; absent for one. */
  of: orAbsent(whole(2, mostItems)),
  value: like<unknown>((raw) => raw !== undefined),
});

/** What the area says of a field. */
export interface Found {
  /** 0 for nothing that can be read, infinitely late for what a newer Limber wrote. */
  readonly at: number;
  /** Absent where some of it has yet to arrive. */
  readonly value?: unknown;
}

const keyOf = (field: FieldName, index: number): string =>
  index === 0 ? `settings/${field}` : `settings/${field}/${index}`;

/** What the area says of a field. */
export function foundIn(area: Area, field: FieldName): Found {
  const raw = area[keyOf(field, 0)];
  const first = read(itemSchema, raw);
  if (first === null) return { at: isNewer(raw) ? Infinity : 0 };
  const items = Array.from({ length: first.of ?? 1 }, (_, index) =>
    read(itemSchema, area[keyOf(field, index)]),
  );
  const at = Math.max(...items.map((item) => item?.at ?? 0));
  if (!items.every((item) => item?.at === at)) return { at };
  return { at, value: first.of === undefined ? first.value : items.flatMap((item) => item?.value) };
}

function isNewer(raw: unknown): boolean {
  const { v } = (raw ?? {}) as { readonly v?: unknown };
  return Number.isInteger(v) && (v as number) > version;
}

/** The items that say of a field what was chosen and when. Null where it is too large to travel. */
export function itemsOf(field: FieldName, value: unknown, at: number): Area | null {
  const whole = { [keyOf(field, 0)]: { v: version, at, value } };
  if (isSmall(whole)) return whole;
  if (!Array.isArray(value)) return null;
  const parts = partsOf(field, value as readonly unknown[], at);
  if (parts === null) return null;
  const items = parts.map((part, index) => [
    keyOf(field, index),
    { v: version, at, ...(index === 0 && { of: parts.length }), value: part },
  ]);
  return Object.fromEntries(items) as Area;
}

/** A long list in as many parts as it takes; null if those are too many, or one entry is too large. */
function partsOf(field: FieldName, list: readonly unknown[], at: number): readonly unknown[][] | null {
  const parts: unknown[][] = [];
  const fits = (value: unknown): boolean =>
    isSmall({ [keyOf(field, mostItems)]: { v: version, at, of: mostItems, value } });
  for (const entry of list) {
    const last = parts.at(-1);
    if (last !== undefined && fits([...last, entry])) last.push(entry);
    else if (fits([entry])) parts.push([entry]);
    else return null;
  }
  return parts.length <= mostItems ? parts : null;
}

/** Whether a key and its value fit into an item. Chrome writes these three characters in six bytes each. */
function isSmall(item: Area): boolean {
  return (
    new TextEncoder().encode(JSON.stringify(item).replace(/[<\u2028\u2029]/g, '\\u0000')).length <= itemBytes
  );
}

/** The keys under which the area still holds the rest of a list that has become shorter. */
export function leftoversOf(field: FieldName, items: Area, area: Area): readonly string[] {
  return Array.from({ length: mostItems }, (_, index) => keyOf(field, index)).filter(
    (key) => !(key in items) && (area[key] ?? null) !== null,
  );
}

/** The fields whose value is too large to travel; it stays on the device where it was chosen. */
export function tooLarge(settings: Settings): readonly FieldName[] {
  return syncedFields.filter((field) => isTooLarge(settings, field));
}

/** Whether what is chosen in a field is too large to travel. */
export function isTooLarge(settings: Settings, field: FieldName): boolean {
  return itemsOf(field, valueIn(settings, field), 0) === null;
}
