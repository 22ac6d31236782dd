import { applyPatch, settingsSchema, valueIn } from '../settings/index.ts';
import type { FieldName, Settings } from '../settings/index.ts';
import { read } from '../shapes/index.ts';
import { foundIn, itemsOf, leftoversOf } from './items.ts';
import type { Area } from './items.ts';
import { isLater } from './merge.ts';
import { stampOf } from './share.ts';
import type { Stamps } from './share.ts';
import { syncedFields } from './synced-fields.ts';

/** What the area lacks of the choices made here: the items to put there, none if it has them all. */
export function owedTo(area: Area, settings: Settings, stamps: Stamps): Area {
  const owed = syncedFields.map((field): Area => {
    const at = stampOf(stamps, settings, field);
    const items =
      at > 0 && isOwed(area, settings, field, at) ? itemsOf(field, valueIn(settings, field), at) : null;
    if (items === null) return {};
    // What is left of a longer list would only take room.
    const leftovers = leftoversOf(field, items, area).map((key) => [key, null] as const);
    return { ...items, ...Object.fromEntries<unknown>(leftovers) };
  });
  return Object.assign({}, ...owed) as Area;
}

function isOwed(area: Area, settings: Settings, field: FieldName, at: number): boolean {
  const found = foundIn(area, field);
  if (found.at !== at) return found.at < at;
  if (found.value === undefined) return true;
  const others = read(settingsSchema, applyPatch(settings, { [field]: found.value }));
  return others === null || isLater(settings, others, field);
}
