import { merge, nothingChosen, owedTo } from '../sync/index.ts';
import type { Context } from './context.ts';
import { ownSettings, under } from './policy.ts';
import { reduce } from './reduce.ts';
import type { Snapshot } from './snapshot.ts';
import { wrap } from './stored.ts';
import { lookMs } from './timing.ts';
import type { World } from './world.ts';

/**
 * Takes over what was chosen later on another device, and finds out what the others may lack; null when there is
 * nothing of either, or storage refused. One write decides: the settings and when each was chosen, or neither.
 */
export async function hearOthers(
  loaded: Snapshot,
  contextOf: (snapshot: Snapshot) => Context,
  { clock, store, sync }: World,
): Promise<Snapshot | null> {
  if (!loaded.settings.syncs) return null;
  const area = await clock.within(lookMs, sync.read());
  if (area === null) return null;
  const known = loaded.state.share ?? nothingChosen;
  const { settings, stamps, latest } = merge(ownSettings(loaded), known.stamps, area);
  const isOwed = Object.keys(owedTo(area, settings, stamps)).length > 0;
  const hasTaken = stamps !== known.stamps;
  if (!hasTaken && isOwed === known.isOwed && latest <= known.latest) return null;
  // The time until now passed under the old settings.
  const context = contextOf(loaded);
  const settled = reduce(loaded.state, { kind: 'settings-changed' }, context);
  const share = {
    ...(settled.share ?? nothingChosen),
    stamps,
    latest: Math.max(known.latest, latest),
    isOwed,
    cameAt: hasTaken ? context.now : known.cameAt,
  };
  const heard = { ...loaded, ...under({ ...settled, share }, settings) };
  const isSaved = await store.saveAll({
    engine: wrap('engine', heard.state),
    ...(hasTaken && { settings: wrap('settings', heard.settings) }),
  });
  return isSaved ? heard : null;
}
