import type { BuiltInId, Setting } from '../exercises/index.ts';
import type { DayChange } from '../schedule/index.ts';
import type { FieldName } from '../settings/index.ts';

/** What an organisation says of one field: it starts from a value, or is that for good. */
export type Rule = { readonly default: unknown } | { readonly fixed: unknown };

/** A routine that an organisation adds to those that can be picked by name. */
export interface GivenRoutine {
  readonly name: string;
  readonly setting: Setting;
  readonly exerciseIds: readonly BuiltInId[];
}

/** What an organisation asks of Limber, checked: every value is one that the field may have. */
export interface Policy {
  readonly settings: Readonly<Partial<Record<FieldName, Rule>>>;
  /** On top of the person's own. */
  readonly daysOff: readonly DayChange[];
  /** Beside Limber's own. */
  readonly routines: readonly GivenRoutine[];
}

/** Why a part of a policy does not count. */
export const policyFaults = [
  /** Limber has nothing of that name. */
  'unknown',
  /** The field is the person's alone, or may be started from and not fixed, or not at that value. */
  'out-of-reach',
  /** Neither a default nor fixed, or both. */
  'not-a-rule',
  /** No such value can be chosen, or there is no such day, or no such routine. */
  'not-possible',
  /** More than Limber takes. */
  'too-many',
] as const;

/** A part of a policy that does not count; the rest does. */
export interface PolicyProblem {
  /** Where it stands, as in `limitMin` or `daysOff.3`; empty for all of it. */
  readonly at: string;
  readonly why: (typeof policyFaults)[number];
}

/** Bounds on what a policy may hold, so that the state stays small. */
export const policyLimits = {
  /** Ten years of bank holidays. */
  daysOff: 100,
  /** A list of more than these nobody reads through in a break. */
  routines: 10,
  /** As many as the longest routine of Limber's own has, twice over. */
  exercises: 8,
  /** Whoever writes policies mends these first. */
  problems: 20,
  /** Of the name of a place that is told, and of a routine. */
  nameLength: 60,
} as const;
