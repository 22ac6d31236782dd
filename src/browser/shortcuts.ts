import { browser } from 'wxt/browser';
import type { Command, Engine } from '../engine/index.ts';
import { message } from './message.ts';
import { openOptions, openPage } from './open-pages.ts';

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

/** What opens a page of ours. */
const opened: Readonly<Record<string, () => Promise<void>>> = {
  journal: () => openPage('journal'),
  settings: openOptions,
};

/** The menu, with what stands in a menu of its own. Six are shown at the top at most. A question is put off where it is asked. */
const inMenu: Readonly<Record<string, readonly string[]>> = {
  start: [],
  moved: [],
  posture: ['stand', 'sit'],
  quiet: ['pause', 'tomorrow'],
  journal: [],
  settings: [],
};

/** Leads keys and the toolbar button's menu to the engine. */
export function listenToShortcuts(engine: Engine): void {
  const press = (name: string | number): void => {
    const [command, open] = [shortcuts[name], opened[name]];
    open?.().catch(() => undefined);
    if (command) engine.obey({ id: crypto.randomUUID(), command }).catch(() => undefined);
  };
  browser.commands.onCommand.addListener(press);
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => press(menuItemId));
}

/** Makes the menu, which the browser keeps until the next version is installed. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: string, parentId?: string): void => {
    const title = message(`menu.${id}`);
    browser.contextMenus.create({ id, title, contexts: ['action'], ...(parentId && { parentId }) });
  };
  for (const [id, within] of Object.entries(inMenu)) {
    add(id);
    for (const inner of within) add(inner, id);
  }
}
