import { fields } from '../../settings/index.ts';
import type { NumberSetting, Settings } from '../../settings/index.ts';
import { chosenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { weekDraftOf } from './week-draft.ts';

/** A change that was saved: what it changed, and what stood there before. */
export interface SavedStep {
  readonly names: readonly (keyof Settings)[];
  readonly before: Settings;
}

/** So many changes can be taken back while the page is open; nobody remembers more. */
export const mostSteps = 50;

/** The step from one to the other; null where nothing is different. */
export function stepBetween(before: Settings, after: Settings): SavedStep | null {
  const names = changedNames(before, after);
  return names.length === 0 ? null : { names, before };
}

/** The settings that say something else in the other. */
export function changedNames(before: Settings, after: Settings): readonly (keyof Settings)[] {
  return (Object.keys(after) as (keyof Settings)[]).filter((name) => !isLike(name, before, after));
}

/** The fields with these settings as they are in `to`, and everything else as it stands. */
export function withThese(draft: Draft, names: readonly (keyof Settings)[], to: Settings): Draft {
  const numbers = names.filter((name): name is NumberSetting => fields[name].kind === 'number');
  const chosen = chosenOf(to);
  const taken = Object.entries(chosen).filter(([name]) => names.includes(name as keyof Settings));
  return {
    zone: names.includes('schedule') ? to.schedule.zone : draft.zone,
    week: names.includes('schedule') ? weekDraftOf(to.schedule.week) : draft.week,
    numbers: { ...draft.numbers, ...Object.fromEntries(numbers.map((name) => [name, String(to[name])])) },
    chosen: { ...draft.chosen, ...Object.fromEntries(taken) },
  };
}

/** Whether a setting says the same in both. Days off are changed and taken back in their own section. */
export function isLike(name: keyof Settings, one: Settings, other: Settings): boolean {
  const read = (settings: Settings) =>
    name === 'schedule' ? [settings.schedule.week, settings.schedule.zone] : settings[name];
  return JSON.stringify(read(one)) === JSON.stringify(read(other));
}
