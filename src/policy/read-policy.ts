import { exerciseIds, settings as places } from '../exercises/index.ts';
import { checkChanges } from '../schedule/index.ts';
import type { DayChange } from '../schedule/index.ts';
import { applyPatch, defaultSettings, isFieldName, settingsSchema, valueIn } from '../settings/index.ts';
import type { FieldName } from '../settings/index.ts';
import { atMost, flag, isRecord, object, oneOf, orAbsent, read, such, text } from '../shapes/index.ts';
import { policyLimits } from './policy.ts';
import type { GivenRoutine, Policy, PolicyProblem, Rule } from './policy.ts';
import { reach } from './reach.ts';

/** What was made of what an organisation wrote. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

type Why = PolicyProblem['why'];
type Parts = Readonly<Record<string, unknown>>;

const dayOff = object({
  fromDay: text(),
  toDay: orAbsent(text()),
  yearly: orAbsent(flag),
  name: orAbsent(text()),
});

const routine = object({
  name: text(1, policyLimits.nameLength),
  setting: oneOf(places),
  exerciseIds: such(
    atMost(policyLimits.exercises, oneOf(exerciseIds)),
    (ids) => ids.length > 0 && new Set(ids).size === ids.length,
  ),
});

/**
 * Reads what an organisation wrote, whatever it is: a rule under the name of each field, days off, and routines. What is
 * wrong is left out and named, and the rest counts.
 */
export function readPolicy(raw: unknown): PolicyRead {
  const problems: PolicyProblem[] = [];
  const tell = (at: string, why: Why): void => {
    if (problems.length < policyLimits.problems)
      problems.push({ at: at.slice(0, policyLimits.nameLength), why });
  };
  if (!isRecord(raw)) {
    if (raw !== undefined && raw !== null) tell('', 'not-possible');
    return { policy: { settings: {}, daysOff: [], routines: [] }, problems };
  }
  const { daysOff = [], routines = [], ...settings } = raw;
  return {
    policy: {
      settings: rulesIn(settings, tell),
      daysOff: listIn('daysOff', daysOff, dayIn, tell),
      routines: listIn('routines', routines, (given): GivenRoutine | null => read(routine, given), tell),
    },
    problems,
  };
}

type Tell = (at: string, why: Why) => void;

function rulesIn(raw: Parts, tell: Tell): Policy['settings'] {
  const rules = Object.entries(raw).flatMap(([field, given]): [FieldName, Rule][] => {
    if (!isFieldName(field)) {
      tell(field, 'unknown');
      return [];
    }
    const rule = ruleOf(field, given);
    if (typeof rule === 'object') return [[field, rule]];
    tell(field, rule);
    return [];
  });
  return Object.fromEntries(rules);
}

function ruleOf(field: FieldName, given: unknown): Rule | Why {
  const far = reach[field];
  if (!far) return 'out-of-reach';
  if (!isRecord(given)) return 'not-a-rule';
  const isFixed = Object.hasOwn(given, 'fixed');
  if (isFixed === Object.hasOwn(given, 'default')) return 'not-a-rule';
  const asked = isFixed ? given['fixed'] : given['default'];
  const sound =
    asked === undefined ? null : read(settingsSchema, applyPatch(defaultSettings, { [field]: asked }));
  if (sound === null) return 'not-possible';
  const value = valueIn(sound, field);
  if (isFixed) return far.mayFix(value) ? { fixed: value } : 'out-of-reach';
  return far.mayDefault ? { default: value } : 'out-of-reach';
}

function listIn<Part>(
  name: 'daysOff' | 'routines',
  raw: unknown,
  partIn: (given: unknown) => Part | null,
  tell: Tell,
): readonly Part[] {
  if (!Array.isArray(raw)) {
    tell(name, 'not-possible');
    return [];
  }
  const most = policyLimits[name];
  if (raw.length > most) tell(name, 'too-many');
  return raw.slice(0, most).flatMap((given: unknown, index): Part[] => {
    const part = partIn(given);
    if (part === null) tell(`${name}.${index}`, 'not-possible');
    return part === null ? [] : [part];
  });
}

function dayIn(raw: unknown): DayChange | null {
  const found = read(dayOff, raw);
  if (found === null) return null;
  const { fromDay, toDay = fromDay, yearly = false, name } = found;
  const day = { fromDay, toDay, yearly, spans: [], ...(name !== undefined && { name }) };
  return checkChanges([day]).length === 0 ? day : null;
}
