import type { BusyCalendar } from '../breaks/index.ts';
import { withReports } from '../journal/index.ts';
import type { Completion, PromptRecord, Records } from '../journal/index.ts';
import { planChanges } from '../plan/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Copy } from './copy.ts';
import { settingsChanges } from './settings-changes.ts';
import type { SettingsChange } from './settings-changes.ts';

/** What a copy would add, change and leave, for a look before it is taken. */
export interface Difference {
  /** Sessions that are not in the record. */
  readonly added: readonly Completion[];
  /** Those that are, and of which the copy says how the hips felt where the record does not. */
  readonly told: readonly Completion[];
  /** How many are left as they are. */
  readonly there: number;
  /** Questions that were asked, and are not in the record. */
  readonly asked: readonly PromptRecord[];
  /** What the settings of the copy would change. */
  readonly settings: readonly SettingsChange[];
  /** The copy has another plan. */
  readonly isOtherPlan: boolean;
  /** The copy has other calendars with busy times. */
  readonly areOtherCalendars: boolean;
}

/** What there is now. */
export interface Held extends Records {
  readonly settings: Settings;
  /** Null for the plan that comes with Limber. */
  readonly plan: Plan | null;
  readonly calendars: readonly BusyCalendar[];
}

/** What taking all of a copy would change. */
export function compareCopy(copy: Copy, held: Held): Difference {
  const known = new Map(held.completions.map((completion) => [completion.id, completion]));
  const added = copy.completions.filter(({ id }) => !known.has(id));
  const told = copy.completions.filter((completion) => {
    const there = known.get(completion.id);
    return there !== undefined && withReports(there, completion) !== there;
  });
  const questions = new Set(held.prompts.map(({ id }) => id));
  return {
    added,
    told,
    asked: copy.prompts.filter(({ id }) => !questions.has(id)),
    there: copy.completions.length - added.length - told.length,
    settings: copy.settings ? settingsChanges(held.settings, copy.settings) : [],
    isOtherPlan: copy.plan !== undefined && !isSamePlan(copy.plan, held.plan),
    areOtherCalendars: copy.calendars !== undefined && !areSame(copy.calendars, held.calendars),
  };
}

function isSamePlan(one: Plan | null, other: Plan | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.values(planChanges(one, other)).every((changes: readonly unknown[]) => changes.length === 0);
}

const areSame = (some: readonly BusyCalendar[], others: readonly BusyCalendar[]): boolean =>
  said(some) === said(others);

/** The same calendars in whatever order are the same text. */
const said = (calendars: readonly BusyCalendar[]): string =>
  JSON.stringify(
    calendars
      .map(({ name, stretches }) => [name, stretches.map(({ startAt, endAt }) => [startAt, endAt])])
      .sort(([one], [other]) => (one! < other! ? -1 : 1)),
  );
