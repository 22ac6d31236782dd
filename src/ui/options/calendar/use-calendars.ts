import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BusyCalendar } from '../../../breaks/index.ts';
import type { Command } from '../../../engine/index.ts';
import type { Live } from '../../live.ts';

export type ReadCalendars = () => Promise<readonly BusyCalendar[]>;

/** What was done last, and what undoes it. */
export interface CalendarDeed {
  readonly kind: 'taken' | 'dropped';
  readonly name: string;
  readonly back: Command;
}

export interface HeldCalendars {
  readonly all: readonly BusyCalendar[];
  readonly last: CalendarDeed | null;
  /** The last change was not taken by the browser. */
  readonly isRefused: boolean;
  take(calendar: BusyCalendar): Promise<void>;
  drop(calendar: BusyCalendar): Promise<void>;
  undo(): Promise<void>;
}

/**
 * The calendars by which the person is busy, read anew when anything has changed. Each deed is saved at once, and the
 * last can be undone.
 */
export function useCalendars(read: ReadCalendars, { send, snapshot }: Live): HeldCalendars {
  const [all, setAll] = useState<readonly BusyCalendar[]>([]);
  const [last, setLast] = useState<CalendarDeed | null>(null);
  const [isRefused, setRefused] = useState(false);
  const look = useCallback(() => read().then(setAll, () => undefined), [read]);
  useEffect(() => void look(), [look, snapshot]);
  const change = async (command: Command, deed: CalendarDeed | null) => {
    const outcome = await send(command);
    setRefused(outcome !== 'done');
    if (outcome !== 'done') return;
    await look();
    setLast(deed);
  };
  return {
    all,
    last,
    isRefused,
    take: (calendar) => {
      const { name } = calendar;
      const before = all.find((known) => known.name === name);
      const back: Command = before ? { kind: 'take-busy', calendar: before } : { kind: 'drop-busy', name };
      return change({ kind: 'take-busy', calendar }, { kind: 'taken', name, back });
    },
    drop: (calendar) => {
      const { name } = calendar;
      return change(
        { kind: 'drop-busy', name },
        { kind: 'dropped', name, back: { kind: 'take-busy', calendar } },
      );
    },
    undo: async () => {
      if (last !== null) await change(last.back, null);
    },
  };
}
