import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Records } from '../../journal/index.ts';

/** What the journal page has of the world. Both reject where the browser cannot read the journal. */
export interface JournalDoor {
  /** The months in which something stands, YYYY-MM, the newest first. */
  readMonths(): Promise<readonly string[]>;
  readMonth(month: string): Promise<Records>;
}

export interface ShownMonth extends Records {
  readonly month: string;
}

/** What is shown of the journal. */
export type Months =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'read';
      readonly shown: readonly ShownMonth[];
      /** The one before those that are shown; null when all are. */
      readonly earlier: string | null;
    };

/** The newest month, and one before it more each time that is asked for. Read anew when the page is seen again. */
export function useMonths(door: JournalDoor) {
  const [months, setMonths] = useState<Months>({ kind: 'reading' });
  const [many, setMany] = useState(1);
  const read = useCallback(async () => {
    try {
      const all = await door.readMonths();
      const shown = await Promise.all(
        all.slice(0, many).map(async (month) => ({ month, ...(await door.readMonth(month)) })),
      );
      setMonths({ kind: 'read', shown, earlier: all[many] ?? null });
    } catch {
      setMonths({ kind: 'unreadable' });
    }
  }, [door, many]);

  useEffect(() => {
    const readWhenSeen = (): void => {
      if (!document.hidden) void read();
    };
    readWhenSeen();
    document.addEventListener('visibilitychange', readWhenSeen);
    return () => document.removeEventListener('visibilitychange', readWhenSeen);
  }, [read]);

  return { months, showEarlier: () => setMany((shown) => shown + 1) };
}
