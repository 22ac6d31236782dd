import { applyPatch, isSameIn, patchOf } from '../../settings/index.ts';
import type { FieldName, Settings } from '../../settings/index.ts';
import { draftFields, isNumberField } from './draft.ts';
import type { Draft } from './draft.ts';
import { weekDraftOf } from './week-draft.ts';

/** A change that was saved: what it changed, and what stood there before. */
export interface SavedStep {
  readonly names: readonly FieldName[];
  readonly before: Settings;
}

/** So many changes can be taken back while the page is open; nobody remembers more. */
export const mostSteps = 50;

/** The step from one to the other; null where nothing is different. */
export function stepBetween(before: Settings, after: Settings): SavedStep | null {
  const names = changedNames(before, after);
  return names.length === 0 ? null : { names, before };
}

/** The fields of the page that differ between two settings. */
export function changedNames(before: Settings, after: Settings): readonly FieldName[] {
  return draftFields.filter((name) => !isSameIn(name, before, after));
}

/** The draft with these fields as they are in `to`, and everything else as it stands. */
export function withThese(draft: Draft, names: readonly FieldName[], to: Settings): Draft {
  const numbers = names.filter(isNumberField);
  const chosen = names.filter((name) => !isNumberField(name) && !name.startsWith('schedule.'));
  return {
    zone: names.includes('schedule.zone') ? to.schedule.zone : draft.zone,
    week: names.includes('schedule.week') ? weekDraftOf(to.schedule.week) : draft.week,
    numbers: { ...draft.numbers, ...Object.fromEntries(numbers.map((name) => [name, String(to[name])])) },
    chosen: applyPatch(draft.chosen, patchOf(to, chosen)),
  };
}
