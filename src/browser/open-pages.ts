import { browser } from 'wxt/browser';

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens another page of ours in a tab: the catalogue, the journal, the welcome. */
export async function openPage(name: 'exercises' | 'journal' | 'welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) });
}

/** Leads the page that is open to the player, in its own tab. */
export function goToPlayer(): void {
  location.assign(browser.runtime.getURL('/session.html'));
}
