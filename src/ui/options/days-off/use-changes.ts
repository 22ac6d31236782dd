import { useState } from 'preact/hooks';
import type { DayChange } from '../../../schedule/index.ts';
import type { Settings } from '../../../settings/index.ts';
import type { Send } from '../../live.ts';

/** What was done last, and can be undone. */
export interface LastDeed {
  readonly kind: 'added' | 'removed';
  readonly days: readonly DayChange[];
}

export interface HeldChanges {
  readonly changes: readonly DayChange[];
  readonly last: LastDeed | null;
  /** The last change was not taken by the browser. */
  readonly isRefused: boolean;
  /** Puts days in by way of `put`, which gets those that are there at that moment. */
  add(days: readonly DayChange[], put: Put): Promise<void>;
  remove(days: readonly DayChange[]): Promise<void>;
  undo(): Promise<void>;
}

type Put = (changes: readonly DayChange[], days: readonly DayChange[]) => readonly DayChange[];

/** The days off and changed days as they are stored. Each deed is saved at once, and the last can be undone. */
export function useChanges(settings: Settings, send: Send): HeldChanges {
  const { changes } = settings.schedule;
  const [last, setLast] = useState<LastDeed | null>(null);
  const [isRefused, setRefused] = useState(false);
  const save = async (next: readonly DayChange[], deed: LastDeed | null) => {
    const outcome = await send({ kind: 'change-settings', changes: { 'schedule.changes': next } });
    setRefused(outcome !== 'done');
    if (outcome === 'done') setLast(deed);
  };
  return {
    changes,
    last,
    isRefused,
    add: (days, put) => save(put(changes, days), { kind: 'added', days }),
    remove: (days) => save(without(changes, days), { kind: 'removed', days }),
    undo: async () => {
      if (last?.kind === 'added') await save(without(changes, last.days), null);
      if (last?.kind === 'removed') await save([...last.days, ...changes], null);
    },
  };
}

/** The list without one of each: what is stored comes back as other objects that say the same. */
function without(changes: readonly DayChange[], days: readonly DayChange[]): readonly DayChange[] {
  const gone = days.map(saying);
  return changes.filter((change) => {
    const place = gone.indexOf(saying(change));
    if (place !== -1) gone.splice(place, 1);
    return place === -1;
  });
}

const saying = ({ fromDay, toDay, yearly, spans, name = '' }: DayChange): string =>
  JSON.stringify([fromDay, toDay, yearly, spans.map(({ fromMin, toMin }) => [fromMin, toMin]), name]);
