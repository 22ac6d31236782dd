import { dayAt } from '../journal/index.ts';
import { calendarsOf } from './calendars.ts';
import type { Calendars } from './calendars.ts';
import { under } from './policy.ts';
import { recall } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { limits } from './state.ts';
import type { EngineState, SetAside } from './state.ts';
import { wrap } from './stored.ts';
import type { RecalledName } from './stored.ts';
import { soonestWakeMs } from './timing.ts';
import type { World } from './world.ts';

/** What a background that starts goes on from. */
interface Loaded {
  readonly snapshot: Snapshot;
  readonly calendars: Calendars;
  /** The tally is that of today, as it was written. */
  readonly isTodays: boolean;
}

/**
 * Reads what is stored, and puts defaults in the place of what cannot be used, which is kept aside. Throws where storage
 * cannot be read at all.
 */
export async function load(world: World): Promise<Loaded> {
  const now = world.clock.now();
  const raw = await world.store.load();
  if (raw === null) {
    // Going on with defaults would write them over what is there. The alarm brings us back to try again.
    await world.alarm.plan(now + soonestWakeMs);
    throw new Error('storage cannot be read');
  }
  const day = dayAt(now, world.clock.zone());
  const { snapshot: found, absent, unusable, ...recalled } = recall(raw, now, day);
  const calendars = calendarsOf(recalled.calendars);
  const replaced: RecalledName[] = [...absent];
  for (const { name } of unusable) {
    // What cannot be set aside stays where it is; only the state, which is saved all the time, is written over.
    if (await world.store.setAside(name, raw[name])) replaced.push(name);
  }
  let snapshot: Snapshot = { ...found, state: withNotices(found.state, unusable) };
  if (replaced.includes('settings')) {
    const { governed, share } = snapshot.state;
    snapshot = governed
      ? { ...snapshot, ...under(snapshot.state, governed.own.data) }
      : // Nobody chose what stands in for them: what other devices know of them is later.
        { ...snapshot, state: { ...snapshot.state, share: share && { ...share, stamps: {} } } };
    await world.store.save('settings', wrap('settings', snapshot.settings));
  }
  if (unusable.some(({ name }) => name === 'busy') && replaced.includes('busy'))
    await world.store.save('busy', wrap('busy', calendars.all));
  return { snapshot, calendars, isTodays: snapshot.today.day === day && !replaced.includes('today') };
}

/** Each stored value is spoken of once, however often it could not be used. */
function withNotices(state: EngineState, notices: readonly SetAside[]): EngineState {
  const isKnown = (name: RecalledName): boolean =>
    state.notices.some((known) => known.kind === 'set-aside' && known.name === name);
  const fresh = notices.filter(({ name }) => !isKnown(name));
  return { ...state, notices: [...state.notices, ...fresh].slice(-limits.notices) };
}
