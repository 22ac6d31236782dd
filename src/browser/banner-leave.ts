import { browser } from 'wxt/browser';
import { watchPermissions } from './watch-permissions.ts';

const asked = { permissions: ['scripting'], origins: ['https://*/*'] } as const satisfies {
  permissions: readonly string[];
  origins: readonly string[];
};
const leave = () => ({ permissions: [...asked.permissions], origins: [...asked.origins] });

/** The browser's leave to put the banner into pages. */
export const bannerLeave = {
  /** Has the person asked, which the browser does only when it comes straight from a press. */
  ask: (): Promise<boolean> => browser.permissions.request(leave()),
  isGiven: (): Promise<boolean> => browser.permissions.contains(leave()),
  giveBack: async (): Promise<void> => {
    await browser.permissions.remove(leave());
  },
  watch: watchPermissions,
};
