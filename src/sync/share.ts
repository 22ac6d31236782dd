import type { FieldName, Settings } from '../settings/index.ts';
import { defaultSettings, isSameIn } from '../settings/index.ts';
import { flag, latestAt, like, number, object, orNull } from '../shapes/index.ts';
import { isSynced } from './synced-fields.ts';

/**
 * When each field was chosen. Epoch milliseconds by the clock of the device where it was, but always later than all
 * that this device had heard of: what is chosen after it was seen counts as later, however wrong its clock is.
 */
export type Stamps = Readonly<Partial<Record<FieldName, number>>>;

/** What this device knows of sharing its settings with others. */
export interface Share {
  readonly stamps: Stamps;
  /** The latest stamp ever seen, of whatever field. */
  readonly latest: number;
  /** The sync area may lack something that is chosen here. */
  readonly isOwed: boolean;
  /** When something was last put there, and when it was last refused; null for never, or not since. */
  readonly wentAt: number | null;
  readonly refusedAt: number | null;
  /** When a choice was last taken from another device. */
  readonly cameAt: number | null;
}

/** A device on which nothing was chosen since it shares. */
export const nothingChosen: Share = {
  stamps: {},
  latest: 0,
  isOwed: false,
  wentAt: null,
  refusedAt: null,
  cameAt: null,
};

/** Later than any clock tells, by more than all choices ever made: what says so is damaged. */
export const latestStamp = 2 * latestAt;

/** What was chosen before choices were dated: later than a default, and earlier than any other choice. */
const undated = 1;

/** When a field was chosen; 0 for a default that nobody chose. */
export function stampOf(stamps: Stamps, settings: Settings, field: FieldName): number {
  return stamps[field] ?? (isSameIn(field, settings, defaultSettings) ? 0 : undated);
}

/** What is known once the person has chosen these fields; the same if none of them syncs. */
export function chosen(share: Share, fields: readonly FieldName[], now: number): Share {
  const changed = fields.filter(isSynced);
  if (changed.length === 0) return share;
  const latest = Math.max(Math.min(now, latestAt), share.latest + 1);
  const dated = Object.fromEntries(changed.map((field) => [field, latest]));
  return { ...share, stamps: { ...share.stamps, ...dated }, latest, isOwed: true };
}

const isStamps = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  Object.entries(raw).length <= mostStamps &&
  Object.values(raw).every((at) => Number.isSafeInteger(at) && (at as number) >= 0);

/** Many more than there are fields. */
const mostStamps = 500;

/** How it is stored. */
export const shareSchema = object({
  stamps: like<Stamps>(isStamps),
  latest: number,
  isOwed: flag,
  wentAt: orNull(number),
  refusedAt: orNull(number),
  cameAt: orNull(number),
});
