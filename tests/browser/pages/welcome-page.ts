import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { welcomeIn } from '../fixtures/welcome.ts';
import { text } from './texts.ts';

export const welcomeSteps = ['week', 'place', 'hips', 'try'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** More than any step has places to stop at. */
const mostTabs = 100;

/** The first two minutes, by what a person sees and presses. */
export class WelcomePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** The page that opened by itself. */
  static async opened(extension: Extension): Promise<WelcomePage> {
    return WelcomePage.on(await welcomeIn(extension.context));
  }

  static async open(extension: Extension): Promise<WelcomePage> {
    return WelcomePage.on(await extension.page('welcome.html'));
  }

  static async on(page: Page): Promise<WelcomePage> {
    const welcome = new WelcomePage(page);
    await expect(welcome.title('week')).toBeVisible();
    return welcome;
  }

  title(step: WelcomeStep): Locator {
    return this.page.getByRole('heading', { level: 2, name: text(`welcome.${step}.title`) });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: text(name) });
  }

  /** Goes from the first step to this one, which then has the focus. */
  async goTo(step: WelcomeStep): Promise<void> {
    for (const next of welcomeSteps.slice(1, welcomeSteps.indexOf(step) + 1)) {
      await this.button('welcome.next').click();
      await expect(this.title(next)).toBeFocused();
    }
  }

  /** Goes on with the tab key until this has the focus. */
  async tabTo(control: Locator): Promise<void> {
    const isThere = () => control.evaluate((one) => one === document.activeElement);
    for (let tabs = 0; tabs < mostTabs && !(await isThere()); tabs += 1)
      await this.page.keyboard.press('Tab');
    await expect(control).toBeFocused();
  }

  feel(feel: 'nothing' | 'stiff' | 'sore'): Locator {
    return this.page.getByRole('radio', { name: text(`welcome.hips.feel.${feel}`) });
  }

  limit(limit: string): Locator {
    return this.page.getByRole('checkbox', { name: text(`options.person.limit.${limit}`) });
  }
}
