import { useEffect } from 'preact/hooks';
import type { PlayerDoor } from '../live.ts';

/** The toolbar button shows how far the session is, and the seconds of the step, while this player is open. */
export function useToolbar(showProgress: PlayerDoor['showProgress'], seconds: number, share: number): void {
  useEffect(() => {
    showProgress({ seconds, share });
  }, [seconds]);
  useEffect(() => {
    const leave = () => showProgress(null);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
