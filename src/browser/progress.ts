import { browser } from 'wxt/browser';
import { playerPort } from './player-port.ts';
import type { Progress } from './toolbar.ts';

/** For a page with a player: shows progress on the toolbar button; what does so is fetched with the first of it. */
export function progressOnToolbar(): (progress: Progress | null) => void {
  const toolbar = async () => (await import('./toolbar.ts')).toolbarButton();
  let fetched: ReturnType<typeof toolbar> | null = null;
  return (progress) => {
    fetched ??= toolbar();
    void fetched.then((show) => show(progress));
  };
}

/** For the background: a page that is closed can say nothing any more, but its port tells. */
export function onPlayerClosed(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === playerPort) port.onDisconnect.addListener(() => void clearSeconds());
  });
}

/** What else the badge says is not the player's. */
async function clearSeconds(): Promise<void> {
  const text = await browser.action.getBadgeText({});
  if (/^\d/.test(text)) await browser.action.setBadgeText({ text: '' });
}
