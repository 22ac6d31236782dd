import { browser } from 'wxt/browser';

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
