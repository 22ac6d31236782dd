import { browser } from 'wxt/browser';

type Named = Readonly<Record<string, string | number>>;

/**
 * The texts of the language that the browser chose for us, for the interface's `Words`. WXT builds them from
 * the locale files; they are read here without its run-time part, which knows neither the plural forms of
 * most languages nor lists. A test holds each key that the interface uses against the locale file.
 */
export const words = {
  t(key: string, named: Named = {}): string {
    return message(key).replace(/\{(\w+)\}/g, (whole, name: string) => String(named[name] ?? whole));
  },
  count(key: string, n: number, named?: Named): string {
    const category = new Intl.PluralRules(languageOfTexts()).select(n);
    return words.t(`${key}.${category}`, { ...named, n });
  },
  list(key: string): readonly string[] {
    const found: string[] = [];
    for (let text = message(`${key}.0`); text !== ''; text = message(`${key}.${found.length}`))
      found.push(text);
    return found;
  },
  get language(): string {
    return languageOfTexts();
  },
};

/** Empty where there is none. The browser's keys have no dots. */
function message(key: string): string {
  // WXT types the keys that it built; ours are put together.
  const get = browser.i18n.getMessage as (key: string) => string;
  return get(key.replaceAll('.', '_'));
}

/**
 * The browser falls back to English texts when it has none in its own language; dates and plural forms must
 * then be English too. Its own region is kept where the language is the same ("en-GB").
 */
function languageOfTexts(): string {
  const texts = message('page.language');
  const own = browser.i18n.getUILanguage();
  return own === texts || own.startsWith(`${texts}-`) ? own : texts;
}
