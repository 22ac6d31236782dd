import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Command, Reply, Snapshot } from '../engine/index.ts';
import type { Completion } from '../journal/index.ts';

/** What a page has of the world behind it. */
export interface Door {
  readonly clock: { now(): number; zone(): string };
  /** Asks the background. It answers with what is true now, or cannot be reached. */
  send(command: Command): Promise<Reply | { readonly kind: 'unreachable' }>;
  /** Calls back with what was stored, whenever that changes. */
  watch(onChange: (snapshot: Snapshot) => void): void;
}

/** What routines are chosen from, beside the settings. */
export interface Practice {
  /** Of the last weeks, oldest first; none where they cannot be read. */
  readonly completions: readonly Completion[];
  /** The stored plan, unchecked; null for the one that comes with Limber. */
  readonly plan: unknown;
}

/** The door of a page that offers routines. */
export interface PracticeDoor extends Door {
  readPractice(): Promise<Practice>;
}

/** The door of a page that plays sessions. */
export interface PlayerDoor extends PracticeDoor {
  /** Where else the player can be opened; null where that is not possible, or the page is there already. */
  readonly places: { readonly tab: (() => void) | null; readonly beside: (() => void) | null };
  /** Shows on the toolbar button how far the session is; null when this player shows it no longer. */
  showProgress(progress: { readonly seconds: number; readonly share: number } | null): void;
}

/** Resolves to what became of the command. */
export type Send = (command: Command) => Promise<'done' | 'not-saved' | 'unreachable'>;

/** The latest that is known, and the way to change it. */
export interface Live {
  readonly snapshot: Snapshot;
  readonly send: Send;
  /** The command that did not get through, until one does; null when all is well. */
  readonly unanswered: Command | null;
}

/** Keeps a page at the latest truth: the first read, then the background's replies and what it stores. */
export function useLive(first: Snapshot, door: Door): Live {
  const [snapshot, setSnapshot] = useState(first);
  const [unanswered, setUnanswered] = useState<Command | null>(null);

  const send = useCallback<Send>(
    async (command) => {
      const reply = await door.send(command);
      if (reply.kind === 'unreachable') {
        setUnanswered(command);
        return 'unreachable';
      }
      setUnanswered(null);
      setSnapshot((known) => sameSettings(known, reply.snapshot));
      return reply.kind;
    },
    [door],
  );

  useEffect(() => {
    void send({ kind: 'check-in' });
    // While storage refuses writes, what it holds is older than what the background said.
    door.watch((stored) =>
      setSnapshot((known) =>
        known.isUnsaved && stored.state.lastSeenAt < known.state.lastSeenAt
          ? known
          : sameSettings(known, stored),
      ),
    );
  }, [door, send]);

  return { snapshot, send, unanswered };
}

/** The latest, with the settings that are known where they are the same: what was made from them holds. */
function sameSettings(known: Snapshot, latest: Snapshot): Snapshot {
  const isSame = JSON.stringify(known.settings) === JSON.stringify(latest.settings);
  return isSame ? { ...latest, settings: known.settings } : latest;
}

/**
 * Renders again at each whole second as counted from `phaseAt`, so that a countdown that ends then changes
 * exactly when its number does. Nothing runs while the page is hidden.
 */
export function useSeconds(door: Door, phaseAt: number): void {
  const [, renderAgain] = useReducer((renders: number) => renders + 1, 0);
  const phase = useRef(phaseAt);
  phase.current = phaseAt;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      const past = (door.clock.now() - phase.current) % 1000;
      // Just after the boundary: a timer that fires a moment early would show the old second for another one.
      timer = setTimeout(tick, 1003 - (past < 0 ? past + 1000 : past));
    };
    const tick = () => {
      renderAgain(undefined);
      plan();
    };
    const onVisibility = () => {
      clearTimeout(timer);
      if (!document.hidden) tick();
    };
    if (!document.hidden) plan();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [door, phaseAt % 1000]);
}
