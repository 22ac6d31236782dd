import { choosable, obeyed, ownAfter, readPolicy } from '../policy/index.ts';
import type { PolicyRead } from '../policy/index.ts';
import { applyPatch, fieldsIn, textOf } from '../settings/index.ts';
import type { Settings, SettingsPatch } from '../settings/index.ts';
import { nothingChosen } from '../sync/index.ts';
import type { Context } from './context.ts';
import { govern } from './governed.ts';
import { reduce } from './reduce.ts';
import { withChosen } from './share.ts';
import type { Snapshot } from './snapshot.ts';
import type { EngineState } from './state.ts';
import { wrap } from './stored.ts';
import { lookMs } from './timing.ts';
import type { World } from './world.ts';

/** State and settings, which are saved together. */
type Held = Pick<Snapshot, 'state' | 'settings'>;

/** What the person chose themselves, whatever holds for now. */
export function ownSettings({ state, settings }: Held): Settings {
  return state.governed?.own.data ?? settings;
}

/** What holds for somebody with these settings of their own. */
export function under(state: EngineState, own: Settings): Held {
  const { governed, share } = state;
  if (!governed) return { state, settings: own };
  const settings = obeyed(own, governed.policy, (share ?? nothingChosen).stamps);
  return { state: { ...state, governed: govern(governed, own) }, settings };
}

/** What holds once the person has changed these fields of what held `before`. */
export function afterChoice(before: Held, state: EngineState, changes: SettingsPatch, now: number): Held {
  const policy = state.governed?.policy;
  const dated = withChosen(state, fieldsIn(choosable(changes, policy)), now);
  if (!policy) return { state: dated, settings: applyPatch(before.settings, changes) };
  return under(dated, ownAfter(changes, ownSettings(before), policy));
}

/**
 * Takes over what the organisation asks for now; null when that is what holds, or storage refused. One write decides:
 * the policy and the settings under it, or neither. No answer in time says nothing, and what was read last holds on.
 */
export async function heedPolicy(
  loaded: Snapshot,
  contextOf: (snapshot: Snapshot) => Context,
  { clock, managed, store }: World,
): Promise<Snapshot | null> {
  const found = readPolicy(await clock.within(lookMs, managed.read()));
  const { governed } = loaded.state;
  const isSame = governed ? textOf(partsOf(governed)) === textOf(found) : asksNothing(found);
  if (isSame) return null;
  const own = ownSettings(loaded);
  // The time until now passed under the old settings.
  const settled = reduce(loaded.state, { kind: 'settings-changed' }, contextOf(loaded));
  const next = under({ ...settled, governed: asksNothing(found) ? null : govern(found, own) }, own);
  const isSaved = await store.saveAll({
    engine: wrap('engine', next.state),
    settings: wrap('settings', next.settings),
  });
  return isSaved ? { ...loaded, ...next } : null;
}

const partsOf = ({ policy, problems }: PolicyRead): PolicyRead => ({ policy, problems });

const asksNothing = ({ policy, problems }: PolicyRead): boolean =>
  [problems, policy.daysOff, policy.routines, Object.keys(policy.settings)].every(
    ({ length }) => length === 0,
  );
