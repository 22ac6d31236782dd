import { dayAt, emptyTally } from '../journal/index.ts';
import type { Tally } from '../journal/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Snapshot } from './snapshot.ts';
import { initialState } from './state.ts';
import type { EngineState } from './state.ts';
import { storedVersions, unwrap } from './stored.ts';
import type { SnapshotName } from './stored.ts';
import { viewAt } from './view.ts';

type Raw = Readonly<Partial<Record<SnapshotName, unknown>>>;

/**
 * What a page paints from storage before the background has answered. It looks at the versions and whether a
 * view can be made of it; the deep check is the background's, the only writer, and would cost the popup a
 * quarter of its weight. Until that answers, what is usual stands in for what cannot be used; of settings, `usual`,
 * and null is the answer where those are needed and not given: hardly ever, so a page fetches them only then.
 */
export function glimpse(raw: Raw, now: number, zone: string, usual: Settings): Snapshot;
export function glimpse(raw: Raw, now: number, zone: string): Snapshot | null;
export function glimpse(raw: Raw, now: number, zone: string, usual?: Settings): Snapshot | null {
  const fresh = { state: initialState(now), today: emptyTally(dayAt(now, zone)), isUnsaved: false };
  const settings = (trusted('settings', raw.settings) as Settings | null) ?? usual;
  const found = settings && {
    state: (trusted('engine', raw.engine) as EngineState | null) ?? fresh.state,
    settings,
    today: (trusted('today', raw.today) as Tally | null) ?? fresh.today,
    isUnsaved: false,
  };
  if (found && canBeShown(found, now, zone)) return found;
  return usual ? { ...fresh, settings: usual } : null;
}

function trusted(name: SnapshotName, raw: unknown): unknown {
  const found = unwrap(name, raw, (data, version) =>
    version === storedVersions[name] && typeof data === 'object' ? data : null,
  );
  return found.kind === 'good' ? found.value : null;
}

function canBeShown(snapshot: Snapshot, now: number, zone: string): boolean {
  try {
    viewAt(snapshot, now, zone);
    return Array.isArray(snapshot.today.entries) && Array.isArray(snapshot.state.notices);
  } catch {
    return false;
  }
}
