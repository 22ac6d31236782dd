import { browser } from 'wxt/browser';

/** What stands for the names in braces. */
export type Named = Readonly<Record<string, string | number>>;

/** The text of a key in the language that the browser chose for us. Empty where there is none. */
export function message(key: string): string {
  // WXT types the keys that it built; ours are put together. The browser's keys have no dots.
  const get = browser.i18n.getMessage as (key: string) => string;
  return get(key.replaceAll('.', '_'));
}

/** A text with its names in braces replaced. */
export function filled(text: string, named: Named = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(named[name] ?? whole));
}
