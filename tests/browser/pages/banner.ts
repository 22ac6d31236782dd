import type { CDPSession, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Extension } from '../fixtures/extension.ts';
import { text } from './texts.ts';

declare const chrome: typeof browser;

/** The banner in a page of somebody else's, as assistive technology and a hand find it: nothing else sees into it. */
export class Banner {
  readonly page: Page;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.#cdp = cdp;
  }

  static async in(page: Page): Promise<Banner> {
    return new Banner(page, await page.context().newCDPSession(page));
  }

  /** The names of its buttons, in their order; none where there is no banner. */
  async buttons(): Promise<string[]> {
    const answers = ['start', 'oneMinute', 'skip'].map((key) => text(`prompt.${key}`));
    const snooze = text('prompt.snooze').split('{')[0]!;
    return (await this.#nodes('button')).filter((name) => answers.includes(name) || name.startsWith(snooze));
  }

  /** What is read out of it. */
  said(): Promise<string[]> {
    return this.#nodes('StaticText');
  }

  /** The names of what has a role. */
  async #nodes(role: string): Promise<string[]> {
    const nodes = await this.#tree();
    return nodes.filter((node) => node.role === role).map(({ name }) => name);
  }

  regions(): Promise<string[]> {
    return this.#nodes('region');
  }

  /** Where a button is, or the whole of it. */
  async box(name?: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const role = name === undefined ? 'region' : 'button';
    const nodes = await this.#tree();
    const found = nodes.find((node) => node.role === role && (name ?? text('extension.name')) === node.name);
    if (!found) throw new Error(`No ${role} ${name ?? ''} in the page`);
    const { model } = await this.#cdp.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId! });
    const [x, y, right, , , bottom] = model.border as [number, number, number, number, number, number];
    return { x, y, width: right - x, height: bottom - y };
  }

  /** Presses a button as a hand does. */
  async press(name: string): Promise<void> {
    const { x, y, width, height } = await this.box(name);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  async #tree() {
    const { nodes } = await this.#cdp.send('Accessibility.getFullAXTree');
    return nodes.map(({ role, name, backendDOMNodeId }) => ({
      role: role?.value as string | undefined,
      name: (name?.value ?? '') as string,
      backendDOMNodeId,
    }));
  }
}

/** Puts the banner into a page as the background does, from a page of the extension's that hears what it says. */
export class BannerLine {
  readonly #extension: Extension;

  private constructor(extension: Extension) {
    this.#extension = extension;
  }

  static async open(extension: Extension): Promise<BannerLine> {
    await extension.still.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener(
        (message: { says?: unknown }, _, answer: (isHeard: boolean) => void) => {
          if (message.says === undefined) return undefined;
          heard.push(message.says);
          answer(true);
          return true;
        },
      );
    });
    return new BannerLine(extension);
  }

  /** Whether the banner came to stand in the page. */
  async put(
    page: Page,
    { snoozeMin = 5, direction = 'ltr' }: { snoozeMin?: number | null; direction?: string } = {},
  ): Promise<boolean> {
    await page.bringToFront();
    const card = {
      secret: 'a-secret',
      latestAt: Date.now() + 10_000,
      name: text('extension.name'),
      title: text('prompt.title'),
      message: text('prompt.message.2'),
      answers: {
        start: text('prompt.start'),
        'one-minute': text('prompt.oneMinute'),
        snooze: snoozeMin === null ? null : text('prompt.snooze', { minutes: snoozeMin }),
        skip: text('prompt.skip'),
      },
      language: 'en',
      direction,
    };
    return this.#extension.still.evaluate(async (left) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab!.id! };
      const func = (one: object): void => void Object.assign(globalThis, { limberBanner: one });
      await chrome.scripting.executeScript({ target, func, args: [left] });
      const [page] = await chrome.scripting.executeScript({
        target,
        files: ['/banner.js'],
        injectImmediately: true,
      });
      return page?.result === true;
    }, card);
  }

  /** Tells the banner in the tab in front to go. */
  async takeAway(): Promise<void> {
    await this.#extension.still.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.tabs.sendMessage(tab!.id!, { banner: 'leave' });
    });
  }

  /** Everything that banners have said. */
  heard(): Promise<unknown[]> {
    return this.#extension.still.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  }
}
