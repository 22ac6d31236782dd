import type { BusyCalendar } from '../breaks/index.ts';
import { emptyTally, parseTally } from '../journal/index.ts';
import type { Tally } from '../journal/index.ts';
import { defaultSettings, migrateSettings } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';
import { parseCalendars } from './calendars.ts';
import { governedIn } from './governed.ts';
import { parseState } from './state-schema.ts';
import { initialState } from './state.ts';
import type { EngineState, SetAside } from './state.ts';
import { recalledNames, unwrap } from './stored.ts';
import type { RecalledName, Unwrapped } from './stored.ts';

/** All that a page needs to paint. */
export interface Snapshot {
  readonly state: EngineState;
  readonly settings: Settings;
  readonly today: Tally;
  /** Storage refused the last write of the state: what is shown is true, but lives in memory only. */
  readonly isUnsaved: boolean;
}

/** What storage held, made usable, and what of it was not. */
export interface Recalled {
  readonly snapshot: Snapshot;
  readonly calendars: readonly BusyCalendar[];
  /** Names whose value was missing; a first run misses all of them. */
  readonly absent: readonly RecalledName[];
  readonly unusable: readonly SetAside[];
}

/** Reads what storage held at `now`. Never throws: what is damaged or newer is replaced by its default and named. */
export function recall(
  raw: Readonly<Partial<Record<RecalledName, unknown>>>,
  now: number,
  day: string,
): Recalled {
  const found = {
    engine: unwrap('engine', raw.engine, parseState),
    settings: unwrap('settings', raw.settings, (data, version) => migrateSettings(version, data)),
    today: unwrap('today', raw.today, parseTally),
    busy: unwrap('busy', raw.busy, parseCalendars),
  } satisfies Record<RecalledName, Unwrapped<unknown>>;
  return {
    snapshot: {
      state: found.engine.kind === 'good' ? found.engine.value : anew(now, raw.engine),
      settings: found.settings.kind === 'good' ? found.settings.value : defaultSettings,
      today: found.today.kind === 'good' ? found.today.value : emptyTally(day),
      isUnsaved: false,
    },
    calendars: found.busy.kind === 'good' ? found.busy.value : [],
    absent: recalledNames.filter((name) => found[name].kind === 'absent'),
    unusable: recalledNames.flatMap((name) => {
      const value = found[name];
      return value.kind === 'unusable' ? [{ kind: 'set-aside' as const, name, why: value.why }] : [];
    }),
  };
}

/**
 * Whoever has no memory at all has just been installed. Of a memory that is damaged there remains, where it can be read,
 * what the person chose under a policy: it stands nowhere else.
 */
function anew(now: number, raw: unknown): EngineState {
  if (raw === undefined) return { ...initialState(now), welcomes: true };
  const left: { readonly data?: { readonly governed?: unknown } | null } | null = raw;
  return { ...initialState(now), governed: governedIn(left?.data?.governed) };
}
