import { scheduleLimits } from '../schedule/index.ts';
import type { DayChange } from '../schedule/index.ts';
import { applyPatch, settingsSchema, textOf } from '../settings/index.ts';
import type { FieldName, Settings, SettingsPatch } from '../settings/index.ts';
import { read } from '../shapes/index.ts';
import { stampOf } from '../sync/index.ts';
import type { Stamps } from '../sync/index.ts';
import type { Policy, Rule } from './policy.ts';

const isFixed = (rule: Rule | undefined): rule is { readonly fixed: unknown } =>
  rule !== undefined && 'fixed' in rule;

/** Whether the organisation has settled a field, so that nobody chooses there. */
export function isSettled(policy: Policy | undefined, field: FieldName): boolean {
  return policy !== undefined && Object.hasOwn(policy.settings, field) && isFixed(policy.settings[field]);
}

/** Whether these days off are the organisation's. */
export function isGiven(policy: Policy | undefined, day: DayChange): boolean {
  const name = textOf(day);
  return policy?.daysOff.some((given) => textOf(given) === name) ?? false;
}

/**
 * What holds of the person's `own` settings under a policy: what is fixed, then what they chose, then what the
 * organisation starts from. `stamps` says what they chose, though it be what Limber itself starts from.
 */
export function obeyed(own: Settings, policy: Policy, stamps: Stamps): Settings {
  let settings = own;
  const take = (field: FieldName, value: unknown): void => {
    settings = read(settingsSchema, applyPatch(settings, { [field]: value })) ?? settings;
  };
  for (const [field, rule] of Object.entries(policy.settings) as [FieldName, Rule][]) {
    if (isFixed(rule)) take(field, rule.fixed);
    else if (stampOf(stamps, own, field) === 0) take(field, rule.default);
  }
  const { changes } = own.schedule;
  const held = new Set(changes.map(textOf));
  const added = policy.daysOff.filter((day) => !held.has(textOf(day)));
  if (added.length > 0) take('schedule.changes', [...changes, ...added].slice(0, scheduleLimits.changes));
  return settings;
}

/** What of a patch a person may choose: everything that the organisation has not fixed. */
export function choosable(changes: SettingsPatch, policy: Policy | undefined): SettingsPatch {
  return Object.fromEntries(
    Object.entries(changes).filter(([field]) => !isSettled(policy, field as FieldName)),
  );
}

/** The person's `own` settings after a choice of theirs. The organisation's days off do not become their own. */
export function ownAfter(changes: SettingsPatch, own: Settings, policy: Policy): Settings {
  const chosen = applyPatch(own, choosable(changes, policy));
  const held = new Set(own.schedule.changes.map(textOf));
  const days = chosen.schedule.changes.filter((day) => held.has(textOf(day)) || !isGiven(policy, day));
  return applyPatch(chosen, { 'schedule.changes': days });
}
