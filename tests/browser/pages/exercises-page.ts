import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { lookAt } from '../fixtures/look.ts';
import { text } from './texts.ts';

/** The page with every exercise, as somebody reads it. Exercises are known by their ids. */
export class ExercisesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page in a tab; at one exercise, as a link to it does. */
  static async open(extension: Extension, id?: string): Promise<ExercisesPage> {
    const page = await extension.page(id === undefined ? 'exercises.html' : `exercises.html#${id}`);
    await expect(page.getByRole('heading', { level: 1, name: text('catalogue.title') })).toBeVisible();
    return new ExercisesPage(page);
  }

  /** The ids of all that is listed, in order. */
  listed(): Promise<string[]> {
    return this.page.locator('details').evaluateAll((cards) => cards.map(({ id }) => id));
  }

  card(id: string): Locator {
    return this.page.locator(`details#${id}`);
  }

  /** Opens or closes an exercise as a mouse does. */
  async toggle(id: string): Promise<void> {
    await this.card(id).locator('summary').click();
  }

  async choose(filter: 'setting' | 'purpose' | 'wearing', label: string): Promise<void> {
    const group = this.page.getByRole('group', { name: text(`catalogue.filter.${filter}`), exact: true });
    await group.getByRole('radio', { name: text(label), exact: true }).check({ force: true });
  }

  /** Says whether a thing is at hand. */
  async has(thing: string, isThere: boolean): Promise<void> {
    await this.page.getByRole('checkbox', { name: text(`catalogue.equipment.${thing}`) }).setChecked(isThere);
  }

  /** Asks for what Limber would offer, or for all again. */
  async asksForSuiting(isAsked: boolean): Promise<void> {
    await this.page.getByLabel(text('catalogue.filter.onlySuiting')).setChecked(isAsked);
  }

  /** Follows a link to an easier or harder exercise. */
  async follow(from: string, name: string): Promise<void> {
    await this.card(from)
      .getByRole('link', { name: text(name), exact: true })
      .click();
  }

  /** The exercise is open, in sight, and where the keyboard goes on. */
  async isAt(id: string): Promise<void> {
    await expect(this.card(id).locator('summary')).toBeFocused();
    await expect(this.card(id)).toHaveAttribute('open', '');
    await expect(this.card(id).locator('summary')).toBeInViewport();
  }

  look(name: string, widths: readonly number[]): Promise<string[]> {
    return lookAt(this.page, name, widths);
  }
}
