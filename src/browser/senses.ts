import { browser } from 'wxt/browser';
import type { Surroundings } from '../engine/index.ts';
import type { Settings } from '../settings/index.ts';
import { clock } from './clock.ts';
import { report } from './report.ts';

/** Each of these answers within milliseconds, or never. */
const answerMs = 2_000;

/** Who is there, as far as input, the screen lock, sound and full screen tell. */
export async function look({ callSites }: Settings, idleAfterMs: number): Promise<Surroundings> {
  const [presence, isFullScreen, isAudible, call] = await Promise.all([
    // Whoever cannot be seen is taken to be there: a question too many is better than none for ever.
    known(() => browser.idle.queryState(idleAfterMs / 1_000), 'active' as const),
    known(hasFullScreen, false),
    known(hasSound, false),
    known(() => callIn(callSites), null),
  ]);
  return {
    presence,
    isWatching: isFullScreen || isAudible,
    holds: [...(isFullScreen ? (['full-screen'] as const) : []), ...(call === 'call' ? [call] : [])],
    isLull: call === 'lull',
  };
}

/** Whether the window in front fills the screen. Needs no permission. */
async function hasFullScreen(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  return windows.some(({ state, focused }) => focused && state === 'fullscreen');
}

/** Whether the tab in front of some window plays sound. Needs no permission: addresses and titles are not read. */
async function hasSound(): Promise<boolean> {
  return (await browser.tabs.query({ active: true, audible: true })).length > 0;
}

/**
 * Whether somebody is in a call. Firefox says which pages use the camera, the microphone or the screen; elsewhere
 * sound from a site where calls are held is one. Only sites are found that the person has allowed to be seen.
 */
async function callIn(sites: readonly string[]): Promise<'call' | 'lull' | null> {
  if (import.meta.env.BROWSER === 'firefox') {
    const tabs = await browser.tabs.query({});
    const isSharing = (tab: object): boolean =>
      'sharingState' in tab && Object.values(tab.sharingState as object).some(Boolean);
    return tabs.some(isSharing) ? 'call' : null;
  }
  if (sites.length === 0) return null;
  const tabs = await browser.tabs.query({ url: sites.map((site) => `https://${site}/*`) });
  if (tabs.length === 0) return null;
  return tabs.some(({ audible }) => audible) ? 'call' : 'lull';
}

/** What the browser answers, or `otherwise` if it fails to or never does: one look must not cost the others. */
async function known<Answer>(ask: () => Promise<Answer>, otherwise: Answer): Promise<Answer> {
  try {
    return await clock.within(answerMs, ask());
  } catch (error) {
    report(error);
    return otherwise;
  }
}
