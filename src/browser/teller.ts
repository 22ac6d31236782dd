import { browser } from 'wxt/browser';
import type { Telling, World } from '../engine/index.ts';
import { isOwnId } from '../exercises/index.ts';
import { sendCommand } from './messages.ts';
import { report } from './report.ts';
import { askNowAndThen } from './keep-running.ts';
import { readPlan } from './plan.ts';

const page = '/sounds.html';
const channelName = 'limber-telling';
const frameClass = 'teller';

/**
 * Tells sessions to the ear by a page that nobody sees: an offscreen document in Chrome, a frame in the background
 * page in Firefox, whose background page is kept by what the frame asks of it now and then.
 */
export const teller: World['teller'] = {
  async tell(telling) {
    const isOpen = await hasPage();
    // It is not waited for: whoever starts a session must not wait for a page that nobody sees.
    if (telling !== null && !isOpen) openPage().catch(report);
    // A page that has just been opened checks in once it listens, and is told then.
    if (isOpen) post({ telling, plan: await planFor(telling) });
  },
  async chime(volume) {
    if (await hasPage()) post({ chime: volume });
    else await openPage(`#${volume}`);
  },
};

/** What the page is told: a session, or none any more; or to chime, at this volume in percent. */
type Told = { readonly telling: Telling | null; readonly plan: unknown } | { readonly chime: number };

/** The plan as it is stored, where a voice needs names of movements from it; that page cannot read storage. */
async function planFor(telling: Telling | null): Promise<unknown> {
  if (telling?.sound.cues !== 'voice') return null;
  return telling.session.timeline.steps.some(({ exerciseId }) => isOwnId(exerciseId)) ? readPlan() : null;
}

function post(told: Told): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(told);
  channel.close();
}

async function hasPage(): Promise<boolean> {
  if (!('offscreen' in browser)) return document.querySelector(`iframe.${frameClass}`) !== null;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

/** Opens the page; a hash is the volume of a chime that it begins with. */
async function openPage(hash = ''): Promise<void> {
  const url = browser.runtime.getURL(page) + hash;
  if ('offscreen' in browser) {
    await browser.offscreen.createDocument({
      url,
      // For sound alone it would be closed after half a minute of silence; the worker keeps its time.
      // https://developer.chrome.com/docs/extensions/reference/api/offscreen#reasons
      reasons: ['AUDIO_PLAYBACK', 'WORKERS'],
      justification:
        'Tells a running exercise session by voice or chimes while no page shows it, and chimes for a prompt.',
    });
    return;
  }
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.className = frameClass;
  document.body.append(frame);
}

/** For the page itself: what is to be told, now and whenever that changes; and when to chime, how loud. */
export function watchTelling(
  onTelling: (telling: Telling | null, plan: unknown) => void,
  onChime: (volume: number) => void,
): void {
  new BroadcastChannel(channelName).addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('chime' in data) onChime(data.chime);
    else onTelling(data.telling, data.plan);
  });
  if (location.hash !== '') onChime(Number(location.hash.slice(1)));
  // Makes the background tell.
  void sendCommand({ kind: 'check-in' });
  if (window.frameElement !== null) askNowAndThen();
}

/** For the page itself: ends it. */
export function closeTeller(): void {
  if (window.frameElement === null) window.close();
  else window.frameElement.remove();
}
