import { scheduleLimits } from '../schedule/index.ts';
import type { DayChange } from '../schedule/index.ts';
import { settingsSchema } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';
import { read } from '../shapes/index.ts';
import { stampOf, textOf, valueIn, withValue } from '../sync/index.ts';
import type { FieldName, Stamps } from '../sync/index.ts';
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
    settings = read(settingsSchema, withValue(settings, field, value)) ?? settings;
  };
  for (const [field, rule] of Object.entries(policy.settings)) {
    if (isFixed(rule)) take(field, rule.fixed);
    else if (stampOf(stamps, own, field) === 0) take(field, rule.default);
  }
  const { changes } = own.schedule;
  const held = new Set(changes.map(textOf));
  const added = policy.daysOff.filter((day) => !held.has(textOf(day)));
  if (added.length > 0) take('schedule.changes', [...changes, ...added].slice(0, scheduleLimits.changes));
  return settings;
}

/** What somebody asked for, with what is fixed left as it was `shown`. */
export function askable(asked: Settings, shown: Settings, policy: Policy): Settings {
  return Object.keys(policy.settings)
    .filter((field) => isSettled(policy, field))
    .reduce((settings, field) => withValue(settings, field, valueIn(shown, field)) as Settings, asked);
}

/**
 * The person's own settings after they were `shown` what holds and `asked` for something else. What they left alone
 * stays as it was before the policy, and the organisation's days off do not become theirs.
 */
export function ownAfter(asked: Settings, shown: Settings, own: Settings, policy: Policy): Settings {
  const isLeft = (field: FieldName): boolean =>
    isSettled(policy, field) || textOf(valueIn(asked, field)) === textOf(valueIn(shown, field));
  const kept = Object.keys(policy.settings)
    .filter(isLeft)
    .reduce((settings, field) => withValue(settings, field, valueIn(own, field)) as Settings, asked);
  const held = new Set(own.schedule.changes.map(textOf));
  const changes = kept.schedule.changes.filter((day) => held.has(textOf(day)) || !isGiven(policy, day));
  return { ...kept, schedule: { ...kept.schedule, changes } };
}
