import { dayAt, emptyTally } from '../journal/index.ts';
import type { Tally } from '../journal/index.ts';
import { defaultSettings } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Snapshot } from './snapshot.ts';
import { initialState } from './state.ts';
import type { EngineState } from './state.ts';
import { storedVersions, unwrap } from './stored.ts';
import type { SnapshotName } from './stored.ts';
import { viewAt } from './view.ts';

/**
 * What a page paints from storage before the background has answered. It looks at the versions and whether a
 * view can be made of it; the deep check is the background's, the only writer, and would cost the popup a
 * quarter of its weight. Until that answers, defaults stand in for what cannot be used.
 */
export function glimpse(
  raw: Readonly<Partial<Record<SnapshotName, unknown>>>,
  now: number,
  zone: string,
): Snapshot {
  const day = dayAt(now, zone);
  const found: Snapshot = {
    state: (trusted('engine', raw.engine) as EngineState | null) ?? initialState(now),
    settings: (trusted('settings', raw.settings) as Settings | null) ?? defaultSettings,
    today: (trusted('today', raw.today) as Tally | null) ?? emptyTally(day),
    isUnsaved: false,
  };
  return canBeShown(found, now, zone)
    ? found
    : { ...found, state: initialState(now), settings: defaultSettings, today: emptyTally(day) };
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
