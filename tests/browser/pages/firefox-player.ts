import type { Page } from 'puppeteer-core';
import { expect } from '../fixtures/firefox.ts';
import type { FirefoxExtension } from '../fixtures/firefox.ts';
import { secondsLeft } from './place.ts';
import { text } from './texts.ts';

/** The popup's page in a tab of Firefox, where it can be pressed: the toolbar popup is no page for WebDriver. */
export class FirefoxPlayer {
  readonly page: Page;
  /** What the page has reported as going wrong. */
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(firefox: FirefoxExtension): Promise<FirefoxPlayer> {
    return new FirefoxPlayer(await firefox.page('popup.html'));
  }

  async shows(state: string, timeoutMs = 10_000): Promise<void> {
    await expect
      .poll(
        () =>
          this.page.evaluate(
            () => document.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? null,
          ),
        { message: `the page shows ${state}`, timeout: timeoutMs },
      )
      .toBe(state);
  }

  /** Starts the shortest routine. */
  async start(): Promise<void> {
    await this.#click(text('page.time.minutes', { minutes: 1 }), 'radio');
    await this.#click(text('popup.start.now'));
    await this.shows('in-session');
  }

  async press(button: 'pause' | 'skip' | 'end'): Promise<void> {
    await this.#click(text(`player.${button}`));
  }

  /** When the page was read, and what it says is left of the session. */
  async place(): Promise<{ at: number; leftSeconds: number }> {
    const read = () => this.page.evaluate(() => ({ at: Date.now(), words: document.body.innerText }));
    await expect.poll(async () => secondsLeft((await read()).words)).not.toBeNull();
    const { at, words } = await read();
    return { at, leftSeconds: secondsLeft(words)! };
  }

  /** Skips until at most a third of the minute is left. */
  async skipToTheLastMovement(): Promise<void> {
    for (let left = (await this.place()).leftSeconds; left > 20;) {
      await this.press('skip');
      await expect.poll(async () => (await this.place()).leftSeconds).toBeLessThan(left - 1);
      left = (await this.place()).leftSeconds;
    }
  }

  async #click(name: string, role = 'button'): Promise<void> {
    // A drawn radio lies hidden under its label, where a mouse cannot reach it, but assistive technology can.
    const element = await this.page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
    await element!.evaluate((one) => (one as HTMLElement).click());
  }
}
