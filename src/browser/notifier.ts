import { browser } from 'wxt/browser';
import type { Surface } from '../engine/index.ts';
import { filled, message } from './message.ts';

/** What the buttons of a prompt mean, in their order; the last is left out when there is no putting off. */
export const promptButtons = ['start', 'snooze'] as const;

/** The prompt as a notification of the system. */
export const notifier: Surface = {
  async standing() {
    // Chrome answers getAll with an error while the extension's notifications are turned off: none stand then.
    if (await isDenied()) return [];
    return Object.keys(await browser.notifications.getAll());
  },
  async show({ id, snoozeMin, wording }) {
    try {
      if (await isDenied()) return false;
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icons/128.png'),
        title: message('prompt.title'),
        message: message(wording === 'afterCall' ? 'prompt.afterCall' : `prompt.message.${wording}`),
        ...buttons(snoozeMin),
      });
      return true;
    } catch {
      return false;
    }
  },
  async withdraw(id) {
    await browser.notifications.clear(id);
  },
};

/** Firefox has no buttons and refuses a notification that asks for some. https://bugzil.la/1190681 */
function buttons(snoozeMin: number | null): { buttons?: { title: string }[]; requireInteraction?: boolean } {
  if (!('onButtonClicked' in browser.notifications)) return {};
  return {
    buttons: [
      { title: message('prompt.start') },
      ...(snoozeMin === null ? [] : [{ title: filled(message('prompt.snooze'), { minutes: snoozeMin }) }]),
    ],
    requireInteraction: true,
  };
}

/** Only Chrome can say that the person has turned the extension's notifications off. */
export async function isDenied(): Promise<boolean> {
  if (!('getPermissionLevel' in browser.notifications)) return false;
  return (await browser.notifications.getPermissionLevel()) === 'denied';
}
