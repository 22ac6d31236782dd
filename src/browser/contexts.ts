import { browser } from 'wxt/browser';

/** A page of ours that is open in a tab. */
interface OwnTab {
  readonly url: string;
  readonly tabId: number;
}

/** Whether a page of ours is open, as the toolbar popup or in a tab. */
export async function isOpen(as: 'POPUP' | 'TAB', path: string): Promise<boolean> {
  const url = browser.runtime.getURL('/') + path.slice(1);
  if ('getContexts' in browser.runtime) {
    const contexts = await browser.runtime.getContexts({ contextTypes: [as], documentUrls: [url] });
    return contexts.length > 0;
  }
  // Firefox's background is a page, which can see the others.
  const views = browser.extension.getViews({ type: as === 'POPUP' ? 'popup' : 'tab' });
  return views.some((view) => (view as unknown as typeof window).location.href === url);
}

/** The tabs, in whatever window, that show a page of ours whose address begins with `path`. */
export async function ownTabs(path: string): Promise<readonly OwnTab[]> {
  const origin = browser.runtime.getURL('/');
  const found = (url: string | undefined, tabId: number | undefined): OwnTab[] =>
    url?.startsWith(origin + path.slice(1)) && tabId !== undefined ? [{ url, tabId }] : [];
  if ('getContexts' in browser.runtime) {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.flatMap(({ documentUrl, tabId }) => found(documentUrl, tabId));
  }
  // Firefox lets an extension see the addresses of its own pages without a permission.
  const tabs = await browser.tabs.query({ url: `${origin}*` });
  return tabs.flatMap(({ url, id }) => found(url, id));
}
