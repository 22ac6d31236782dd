/** All pages of Limber in this browser ask for the same lock, so that one of them at most is heard. */
const lockName = 'limber-voice';

/** The right to be heard. */
export interface LoneVoice {
  /** Whether this page may be heard now; waits while that is being found out. */
  mayBeHeard(): Promise<boolean>;
  /** Leaves it to the next page. */
  leave(): void;
}

/**
 * Asks for the right to be heard, and for getting it as soon as the page that has it is closed, crashes or leaves.
 * https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API
 */
export function loneVoice(): LoneVoice {
  const leaving = new AbortController();
  let isHeld = false;
  let letGo = (): void => undefined;
  const hold = async (lock: Lock | null): Promise<boolean> => {
    if (lock === null || leaving.signal.aborted) return false;
    isHeld = true;
    await new Promise<void>((resolve) => (letGo = resolve));
    return true;
  };
  const decided = new Promise<void>((resolve) => {
    void navigator.locks
      .request(lockName, { ifAvailable: true }, (lock) => {
        const held = hold(lock);
        resolve();
        return held;
      })
      .then((wasHeld) =>
        wasHeld ? undefined : navigator.locks.request(lockName, { signal: leaving.signal }, hold),
      )
      // Leaving takes the request back, which rejects it.
      .catch(() => undefined);
  });
  return {
    mayBeHeard: async () => {
      await decided;
      return isHeld;
    },
    leave() {
      isHeld = false;
      leaving.abort();
      letGo();
    },
  };
}
