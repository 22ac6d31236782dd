import { browser } from 'wxt/browser';
import { filled, message } from './message.ts';
import type { Named } from './message.ts';

/**
 * The texts of the language that the browser chose for us, for the interface's `Words`. WXT builds them from
 * the locale files; they are read here without its run-time part, which knows neither the plural forms of
 * most languages nor lists. A test holds each key that the interface uses against the locale file.
 */
export class TextsOf {
  readonly #message: (key: string) => string;
  readonly #own: () => string;

  /** `message` answers a key with its text, empty where there is none; `own` is the browser's language. */
  constructor(message: (key: string) => string, own: () => string) {
    this.#message = message;
    this.#own = own;
  }

  readonly t = (key: string, named?: Named): string => filled(this.#message(key), named);

  readonly count = (key: string, n: number, named?: Named): string => {
    const category = new Intl.PluralRules(this.language).select(n);
    return this.t(`${key}.${category}`, { ...named, n });
  };

  readonly list = (key: string): readonly string[] => {
    const found: string[] = [];
    for (let text = this.#message(`${key}.0`); text !== ''; text = this.#message(`${key}.${found.length}`))
      found.push(text);
    return found;
  };

  /**
   * The browser falls back to English texts when it has none in its own language; dates and plural forms must
   * then be English too. Its own region is kept where the language is the same ("en-GB").
   */
  get language(): string {
    const texts = this.#message('page.language');
    const own = this.#own();
    return own === texts || own.startsWith(`${texts}-`) ? own : texts;
  }
}

/** The texts, in a page that the browser lets ask for them. */
export const words = /* @__PURE__ */ new TextsOf(message, () => browser.i18n.getUILanguage());
