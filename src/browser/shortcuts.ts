import { browser } from 'wxt/browser';
import type { Command, Engine } from '../engine/index.ts';
import { message } from './message.ts';

/** What can be asked for with the popup closed, by key or from the toolbar button's menu. */
const shortcuts: Readonly<Record<string, Command>> = {
  start: { kind: 'wish-session' },
  snooze: { kind: 'wish-snooze' },
  moved: { kind: 'move-already' },
  stand: { kind: 'stand' },
  sit: { kind: 'sit' },
  pause: { kind: 'pause', until: { kind: 'minutes', minutes: 60 } },
  tomorrow: { kind: 'pause', until: { kind: 'tomorrow' } },
};

/** Chrome shows six at the top at most. A question is put off where it is asked. */
const inMenu = ['start', 'moved', 'stand', 'sit', 'pause', 'tomorrow'];

/** Leads keys and the toolbar button's menu to the engine. */
export function listenToShortcuts(engine: Engine): void {
  const press = (name: string | number): void => {
    const command = shortcuts[name];
    if (command) engine.obey({ id: crypto.randomUUID(), command }).catch(() => undefined);
  };
  browser.commands.onCommand.addListener(press);
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => press(menuItemId));
}

/** Makes the menu, which the browser keeps until the next version is installed. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of inMenu)
    browser.contextMenus.create({ id, title: message(`menu.${id}`), contexts: ['action'] });
}
