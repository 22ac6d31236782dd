import { cueingAt } from '../../session/index.ts';
import type { Cue, Session } from '../../session/index.ts';

/** Calls back once after `ms` milliseconds; the answer calls it off. */
export type Wait = (ms: number, then: () => void) => () => void;

/** The page's own timer: slowed down by the browser while nobody sees the page. */
export const waitInPage: Wait = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => {
    clearTimeout(timer);
  };
};

/** How long before a cue whoever tells it makes ready. */
const aheadMs = 1_000;

/** Tells each cue of sessions once, at its instant. */
export interface CueFollower {
  /** From now on the cues of this session; null for none. The same session again changes nothing. */
  follow(followed: { readonly session: Session; readonly cues: readonly Cue[] } | null): void;
}

/** Follows sessions by this clock. `tell` hears each cue as its instant comes, `ready` that one comes soon. */
export function createCueFollower(
  clock: { now(): number },
  wait: Wait,
  tell: (cue: Cue) => void,
  ready: () => void,
): CueFollower {
  let toldId: string | null = null;
  let callOff = (): void => undefined;
  return {
    follow(followed) {
      callOff();
      callOff = () => undefined;
      if (followed === null) return;
      const { session, cues } = followed;
      const look = () => {
        const now = clock.now();
        const { due, id, nextAt } = cueingAt(session, cues, now);
        const makeReady = (): void => {
          ready();
          look();
        };
        if (nextAt !== null) {
          const untilReadyMs = nextAt - aheadMs - now;
          callOff = untilReadyMs > 0 ? wait(untilReadyMs, makeReady) : wait(nextAt - now, look);
        }
        if (due === null || id === toldId) return;
        toldId = id;
        tell(due);
      };
      look();
    },
  };
}
