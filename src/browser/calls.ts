import { browser } from 'wxt/browser';
import { watchPermissions } from './watch-permissions.ts';

const originsOf = (sites: readonly string[]) => ({ origins: sites.map((site) => `https://${site}/*`) });

/** The browser's leave to see which tabs are on sites where calls are held; null where none is needed, as in Firefox. */
export const callLeave =
  import.meta.env.BROWSER === 'firefox'
    ? null
    : {
        /** Has the person asked, which the browser does only when it comes straight from a press. */
        ask: (sites: readonly string[]): Promise<boolean> => browser.permissions.request(originsOf(sites)),
        isGiven: (sites: readonly string[]): Promise<boolean> =>
          browser.permissions.contains(originsOf(sites)),
        giveBack: async (sites: readonly string[]): Promise<void> => {
          await browser.permissions.remove(originsOf(sites));
        },
        watch: watchPermissions,
      };
