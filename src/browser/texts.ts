import { browser } from 'wxt/browser';
import { isOwnPage } from './messages.ts';
import { message } from './message.ts';
import { TextsOf } from './words.ts';

/** A routine says a few dozen texts. */
const mostKeys = 1_000;

/** Answers pages that the browser gives no texts to: an offscreen document has no `i18n`. */
export function onTextsAsked(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, answer: (texts: unknown) => void) => {
    const keys = isOwnPage(sender) ? keysIn(raw) : null;
    if (keys !== null) answer(keys.map(message));
    return undefined;
  });
}

function keysIn(raw: unknown): readonly string[] | null {
  const keys = typeof raw === 'object' && raw !== null && 'texts' in raw ? raw.texts : null;
  return Array.isArray(keys) && keys.length <= mostKeys && keys.every((key) => typeof key === 'string')
    ? keys
    : null;
}

/** The texts for all that `say` says, asked of the background. */
export async function wordsFor(say: (words: TextsOf) => void): Promise<TextsOf> {
  const known = await asked(['page.language']);
  const wanted = new Set<string>();
  const own = () => navigator.language;
  say(new TextsOf((key) => known.get(key) ?? (wanted.add(key) && ''), own));
  const texts = new Map([...known, ...(await asked([...wanted]))]);
  return new TextsOf((key) => texts.get(key) ?? '', own);
}

async function asked(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts: unknown = await browser.runtime.sendMessage({ texts: keys });
  return new Map(keys.map((key, i) => [key, Array.isArray(texts) ? String(texts[i]) : '']));
}

/** Firefox stops a background page that nothing has been asked of for half a minute, and its frames with it. */
export async function keepBackground(): Promise<void> {
  await asked([]);
}
