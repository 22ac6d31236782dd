import { applyPatch, settingsSchema, textOf, valueIn } from '../settings/index.ts';
import type { FieldName, Settings } from '../settings/index.ts';
import { read } from '../shapes/index.ts';
import { foundIn, isTooLarge } from './items.ts';
import type { Area } from './items.ts';
import { stampOf } from './share.ts';
import type { Stamps } from './share.ts';
import { syncedFields } from './synced-fields.ts';

/** What holds on this device once it has heard what the area says. */
export interface Merged {
  readonly settings: Settings;
  readonly stamps: Stamps;
  /** The latest stamp that the area holds, taken or not. */
  readonly latest: number;
}

/**
 * Takes from the area what was chosen later than here, field by field. Of two choices of the same instant the same
 * one wins everywhere. A value with which the settings would not be sound is left where it is.
 */
export function merge(settings: Settings, stamps: Stamps, area: Area): Merged {
  let merged: Merged = { settings, stamps, latest: 0 };
  for (const field of syncedFields) {
    const { at, value } = foundIn(area, field);
    if (Number.isFinite(at)) merged = { ...merged, latest: Math.max(merged.latest, at) };
    const ownAt = stampOf(merged.stamps, merged.settings, field);
    if (value === undefined || at < Math.max(ownAt, 1)) continue;
    // What cannot leave is known nowhere else: it is not given up for what was chosen without it.
    if (isTooLarge(merged.settings, field)) continue;
    const taken = read(settingsSchema, applyPatch(merged.settings, { [field]: value }));
    if (taken === null || (at === ownAt && !isLater(taken, merged.settings, field))) continue;
    merged = { ...merged, settings: taken, stamps: { ...merged.stamps, [field]: at } };
  }
  return merged;
}

/** Which of two choices of the same instant wins: any rule will do that is the same on every device. */
export function isLater(one: Settings, other: Settings, field: FieldName): boolean {
  return textOf(valueIn(one, field)) > textOf(valueIn(other, field));
}
