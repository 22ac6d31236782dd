import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Words } from '../../src/ui/words.ts';

/** The English texts by key, as the build reads them. */
export const englishTexts: ReadonlyMap<string, string> = new Map(
  (await parseMessagesFile('assets/locales/en.yml')).flatMap((message) =>
    message.type === 'simple' ? [[message.key.join('.'), message.message] as const] : [],
  ),
);

/** The interface's words, in English. A key that does not exist fails the test. */
export function english(language = 'en'): Words {
  const t: Words['t'] = (key, named = {}) => {
    const text = englishTexts.get(key);
    if (text === undefined) throw new Error(`No text for ${key}`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(named[name] ?? whole));
  };
  return {
    t,
    count: (key, n, named) => t(`${key}.${new Intl.PluralRules(language).select(n)}`, { ...named, n }),
    list: (key) => [...englishTexts].filter(([each]) => each.startsWith(`${key}.`)).map(([, text]) => text),
    language,
  };
}
