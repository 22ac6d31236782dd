import { policyFaults, policyLimits, readPolicy } from '../policy/index.ts';
import type { PolicyRead } from '../policy/index.ts';
import { migrateSettings, settingsVersion } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';
import { atMost, like, object, oneOf, read, text } from '../shapes/index.ts';

/** The policy that holds, as it was last read, and what was wrong with it. */
export interface Governed extends PolicyRead {
  /**
   * The person's own settings, in the envelope of settings: what is stored as those is what holds under the policy, so
   * that whoever reads them obeys it.
   */
  readonly own: { readonly v: number; readonly data: Settings };
}

/** A policy over somebody with these settings of their own. */
export function govern({ policy, problems }: PolicyRead, own: Settings): Governed {
  return { policy, problems, own: { v: settingsVersion, data: own } };
}

const anything = like<unknown>(() => true);

const stored = object({
  policy: object({ settings: anything, daysOff: anything, routines: anything }),
  problems: atMost(
    policyLimits.problems,
    object({ at: text(0, policyLimits.nameLength), why: oneOf(policyFaults) }),
  ),
  own: object({ v: like<number>(Number.isInteger), data: anything }),
});

/** As it was stored. What cannot be used is no policy: the next one that is read takes its place. */
export function governedIn(raw: unknown): Governed | null {
  const found = read(stored, raw);
  const own = found && migrateSettings(found.own.v, found.own.data);
  if (!own) return null;
  const { settings, ...lists } = found.policy;
  const { policy } = readPolicy({ ...(settings as object), ...lists });
  return govern({ policy, problems: found.problems }, own);
}
