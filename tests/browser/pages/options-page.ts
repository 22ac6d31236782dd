import { mkdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { NumberSetting } from '../../../src/settings/index.ts';
import { axeFinds } from '../fixtures/axe.ts';
import { expect } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { text } from './texts.ts';

type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** The options page, as somebody uses it. */
export class OptionsPage {
  readonly page: Page;
  readonly #extension: Extension;

  private constructor(page: Page, extension: Extension) {
    this.page = page;
    this.#extension = extension;
  }

  static async open(extension: Extension): Promise<OptionsPage> {
    const page = await extension.page('options.html');
    await expect(page.getByRole('heading', { name: text('options.title') })).toBeVisible();
    return new OptionsPage(page, extension);
  }

  /** The same, with the fields of the week unfolded. */
  static async openFields(extension: Extension): Promise<OptionsPage> {
    const options = await OptionsPage.open(extension);
    await options.page.getByText(text('options.week.asFields'), { exact: true }).click();
    return options;
  }

  number(field: NumberSetting): Locator {
    return this.page.getByLabel(text(`setting.${field}.label`), { exact: true });
  }

  /** A field of the day's hours; `nth` from 1 where the day has several. */
  hours(day: Weekday, end: 'from' | 'to', nth?: number): Locator {
    const name =
      nth === undefined
        ? text(`options.week.${end}`, { day })
        : text(`options.week.${end}Nth`, { day, n: nth });
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Hours as they are drawn: "Monday, 09:00 to 17:30". */
  drawn(day: Weekday, from: string, to: string, end: 'span' | 'overnight' = 'span'): Locator {
    const name = text(`options.week.drawn.${end}`, { day, from, to });
    return this.page.getByRole('slider', { name, exact: true });
  }

  /** All hours that are drawn, in words, in the order of the page. */
  async allDrawn(): Promise<(string | null)[]> {
    const spans = await this.page.getByRole('slider', { name: /day, / }).all();
    return Promise.all(spans.map((span) => span.getAttribute('aria-label')));
  }

  /** Types into a field and leaves it. */
  async type(field: Locator, typed: string): Promise<void> {
    await field.fill(typed);
    await field.blur();
  }

  async press(key: string, named: Record<string, string | number> = {}): Promise<void> {
    await this.page.getByRole('button', { name: text(key, named), exact: true }).click();
  }

  /** Types another limit, and returns when the page says that it is saved. */
  async setLimit(minutes: number): Promise<void> {
    await this.type(this.number('limitMin'), String(minutes));
    await this.saysSaved();
  }

  async saysSaved(): Promise<void> {
    await expect(this.page.getByText(text('options.status.saved'), { exact: true })).toBeVisible();
  }

  /** The field is marked as wrong and described by this text, and the page says that not all is saved. */
  async isWrong(field: Locator, problem: string): Promise<void> {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(escaped(problem)));
    await expect(this.page.getByText(text('options.status.wrong'))).toBeVisible();
  }

  /** What is stored of the settings. */
  async stored(): Promise<Record<string, unknown>> {
    const { settings } = await this.#extension.storage();
    return (settings as { data: Record<string, unknown> }).data;
  }

  /** Keeps pictures of it for looking at, light and dark, and answers what axe has against either. */
  async look(name: string): Promise<string[]> {
    const folder = '.limber/screenshots';
    mkdirSync(folder, { recursive: true });
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme });
      found.push(...(await axeFinds((expression) => this.page.evaluate(expression))));
      await this.page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
    }
    return found;
  }

  /** What sticks out at the side of the page, by its words; none where all of it can be reached by scrolling down. */
  widerThanPage(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const all = [
        ...document.querySelectorAll<HTMLElement>('.page :is(p, label, input, select, button, h1, h2)'),
      ];
      return all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1)
        .map((one) => one.getAttribute('aria-label') ?? one.innerText);
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
