import { browser } from 'wxt/browser';
import type { Observation, World } from '../engine/index.ts';
import { keepRunning } from './keep-running.ts';

/**
 * What may be a good moment, told to `observe` while `listen` says so. None of it needs a permission: addresses and
 * titles are not among what is looked at.
 *
 * In Chrome they are open from the start, because the event that starts a background is given only to listeners that
 * are there by then; the first look at the state closes them, and what is closed starts no background any more.
 * Firefox goes on starting one for listeners that were there at its start, though they were taken away (seen in 153).
 * There they open once the state has been looked at, and keep the background running as long as they are open.
 */
export function ears(observe: (observation: Observation) => void): World['senses']['listen'] {
  const { idle, tabs, windows } = browser;
  const onSwitched = (): void => {
    observe('switched');
  };
  const onChanged = (): void => {
    observe('changed');
  };
  const onUpdated: Parameters<typeof tabs.onUpdated.addListener>[0] = (_, change, { active }) => {
    if (active && (change.status === 'complete' || change.audible === false)) observe('ended');
    else if ('audible' in change || 'sharingState' in change) onChanged();
  };
  const listen = (listens: boolean, idleAfterMs: number): Promise<void> => {
    idle.setDetectionInterval(idleAfterMs / 1_000);
    hear(listens);
    if (import.meta.env.BROWSER === 'firefox') keepRunning(listens);
    return Promise.resolve();
  };
  const hear = (listens: boolean): void => {
    const how = listens ? 'addListener' : 'removeListener';
    tabs.onActivated[how](onSwitched);
    tabs.onUpdated[how](onUpdated);
    windows.onFocusChanged[how](onSwitched);
    // Firefox has no event for the size of a window.
    windows.onBoundsChanged?.[how](onChanged);
  };
  if (import.meta.env.BROWSER !== 'firefox') hear(true);
  return listen;
}
