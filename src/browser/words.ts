import { i18n } from '#i18n';

type Named = Readonly<Record<string, string | number>>;

/** Keys are strings here; the tests hold each key that the interface uses against the locale file. */
const t = i18n.t as (key: string, named?: Named) => string;

/** The texts of the language that the browser chose for us, for the interface's `Words`. */
export const words = {
  t: (key: string, named?: Named) => t(key, named),
  count(key: string, n: number, named?: Named): string {
    return t(`${key}.${new Intl.PluralRules(languageOfTexts()).select(n)}`, { ...named, n });
  },
  get language(): string {
    return languageOfTexts();
  },
};

/**
 * The browser falls back to English texts when it has none in its own language; dates and plural forms must
 * then be English too. Its own region is kept where the language is the same ("en-GB").
 */
function languageOfTexts(): string {
  const texts = t('page.language');
  const own = t('@@ui_locale').replace('_', '-');
  return new RegExp(`^${texts}(-|$)`).test(own) ? own : texts;
}
