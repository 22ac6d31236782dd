import type { Page } from '@playwright/test';
import { expect } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { text } from './texts.ts';

/** The options page, as somebody uses it. */
export class OptionsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(extension: Extension): Promise<OptionsPage> {
    return new OptionsPage(await extension.page('options.html'));
  }

  /** Types another limit, and returns when the page says that it is saved. */
  async setLimit(minutes: number): Promise<void> {
    const field = this.page.getByLabel(text('options.limit.label'), { exact: true });
    await field.fill(String(minutes));
    await field.blur();
    await expect(this.page.getByText(text('options.status.saved'), { exact: true })).toBeVisible();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
