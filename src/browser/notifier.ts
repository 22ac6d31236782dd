import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
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
    const plain = {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: message('prompt.title'),
      message: message(wording === 'afterCall' ? 'prompt.afterCall' : `prompt.message.${wording}`),
    } as const;
    if (await isDenied().catch(() => true)) return false;
    return (await create(id, { ...plain, ...buttons(snoozeMin) })) || create(id, plain);
  },
  async withdraw(id) {
    await browser.notifications.clear(id);
  },
};

/** Firefox refuses a notification that asks for buttons, though it has an event for them. https://bugzil.la/1190681 */
function buttons(snoozeMin: number | null) {
  return {
    buttons: [
      { title: message('prompt.start') },
      ...(snoozeMin === null ? [] : [{ title: filled(message('prompt.snooze'), { minutes: snoozeMin }) }]),
    ],
    requireInteraction: true,
  };
}

/** Whether the browser took it. */
async function create(
  id: string,
  options: Browser.notifications.NotificationCreateOptions,
): Promise<boolean> {
  try {
    await browser.notifications.create(id, options);
    return true;
  } catch {
    return false;
  }
}

/** Only Chrome can say that the person has turned the extension's notifications off. */
export async function isDenied(): Promise<boolean> {
  if (!('getPermissionLevel' in browser.notifications)) return false;
  return (await browser.notifications.getPermissionLevel()) === 'denied';
}
