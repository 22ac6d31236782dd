import { browser } from 'wxt/browser';
import type { World } from '../engine/index.ts';

/** Puts the running session before the person: in the popup, or in a tab where that cannot be opened. */
export const player: World['player'] = {
  async open() {
    try {
      // Refused while no browser window has the focus, and in Firefox for some windows.
      await browser.action.openPopup();
    } catch {
      await openTab();
    }
  },
};

/** Opens the player in a tab, or goes to the one that is open. */
export async function openTab(): Promise<void> {
  const url = browser.runtime.getURL('/session.html');
  try {
    const opened = await openTabId(url);
    if (opened === null) await browser.tabs.create({ url });
    else await browser.tabs.update(opened, { active: true });
  } catch {
    // No window to put a tab in. The badge and the popup still lead to the session.
    await browser.windows.create({ url }).catch(() => undefined);
  }
}

/** Opens the player beside the page: Chrome's side panel, Firefox's sidebar. Only while a press is handled. */
export async function openBeside(): Promise<void> {
  if ('sidebarAction' in browser) {
    await (browser.sidebarAction as { open(): Promise<void> }).open();
    return;
  }
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

/** Whether there is such a place. */
export function canOpenBeside(): boolean {
  return 'sidebarAction' in browser || 'sidePanel' in browser;
}

/** The tab that already shows the player. Firefox has no getContexts; there a second tab may open. */
async function openTabId(url: string): Promise<number | null> {
  if (!('getContexts' in browser.runtime)) return null;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  return contexts[0]?.tabId ?? null;
}
