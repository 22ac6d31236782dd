import { browser } from 'wxt/browser';

/** How far a session is: the seconds of its step that are left, and the share of the whole that is over. */
export interface Progress {
  readonly seconds: number;
  readonly share: number;
}

const portName = 'player';

/**
 * For a page with a player: shows progress on the toolbar button. With null the player leaves the badge to others;
 * the icon stays as it is until the background, at the session's end, puts the plain one back.
 */
export function progressOnToolbar(): (progress: Progress | null) => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let lastSeconds = 0;
  let drawn: number | null = null;
  const stayConnected = ({ seconds }: Progress): void => {
    // A background that died has taken the port with it; a new step wakes it anyway.
    const isNewStep = seconds > lastSeconds;
    lastSeconds = seconds;
    if (port !== null || !isNewStep) return;
    port = browser.runtime.connect({ name: portName });
    port.onDisconnect.addListener(() => (port = null));
  };
  const show = async (progress: Progress): Promise<void> => {
    await browser.action.setBadgeText({ text: String(progress.seconds) });
    const { drawProgress, pictures } = await import('./toolbar.ts');
    const picture = Math.round(progress.share * pictures);
    if (picture === drawn) return;
    drawn = picture;
    await drawProgress(picture / pictures);
  };
  return (progress) => {
    if (progress === null) {
      port?.disconnect();
      port = null;
      lastSeconds = 0;
      drawn = null;
      return;
    }
    stayConnected(progress);
    // The toolbar is an extra: a browser that refuses it still has the player.
    show(progress).catch(() => undefined);
  };
}

/** For the background: a page that is closed can say nothing any more, but its port tells. */
export function onPlayerClosed(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName) port.onDisconnect.addListener(() => void clearSeconds());
  });
}

/** What else the badge says is not the player's. */
async function clearSeconds(): Promise<void> {
  const text = await browser.action.getBadgeText({});
  if (/^\d/.test(text)) await browser.action.setBadgeText({ text: '' });
}
