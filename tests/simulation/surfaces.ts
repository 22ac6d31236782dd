// Where the simulated browser shows a prompt, with the manners of the real surfaces in src/browser/.
import type { Channel } from '../../src/breaks/index.ts';
import { promptAt } from '../../src/engine/index.ts';
import type { EngineState, Surface } from '../../src/engine/index.ts';
import { emptyTally } from '../../src/journal/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { SimulatedBrowser } from './browser.ts';

/** A call of the background's into the browser, over which it may die. */
type Call = <Result>(effect: () => Result) => Promise<Result>;

export function surfacesOf(
  browser: SimulatedBrowser,
  call: Call,
  isStuck: () => boolean,
): Readonly<Record<Channel, Surface>> {
  const surface = (channel: Channel): Surface => ({
    standing: () => call(() => browser.standingIn(channel)),
    show: ({ id, wording }) =>
      call(() => {
        if (browser.refusing.has(channel)) return false;
        browser.putUp(channel, id, wording);
        return true;
      }),
    withdraw: (id) =>
      call(() => {
        browser.takeDown(id, channel);
      }),
  });
  const window = surface('window');
  return {
    notification: surface('notification'),
    banner: surface('banner'),
    // Nobody but its page and the person takes it away, and nobody is told whether it is open.
    popup: {
      standing: () => call(() => []),
      show: (asked) =>
        call(() => {
          if (browser.refusing.has('popup')) return false;
          if (!browser.standingIn('popup').includes(asked.id))
            browser.putUp('popup', asked.id, asked.wording);
          return true;
        }),
      withdraw: () => call(() => undefined),
    },
    window: {
      ...window,
      withdraw: (id) =>
        call(() => {
          if (isStuck()) browser.stick(id);
          else browser.takeDown(id, 'window');
        }),
    },
  };
}

/** An open popup paints what the background has just stored: it asks no longer what is asked no longer. */
export function repaintPopup(browser: SimulatedBrowser, state: EngineState): void {
  const [id] = browser.standingIn('popup');
  if (id === undefined) return;
  const stored = browser.stored.get('settings') as { data: typeof defaultSettings } | undefined;
  const settings = stored?.data ?? defaultSettings;
  const snapshot = { state, settings, today: emptyTally('2026-11-23'), isUnsaved: false };
  if (promptAt(snapshot, browser.clock.now(), browser.clock.zone()) !== id) browser.takeDown(id, 'popup');
}
