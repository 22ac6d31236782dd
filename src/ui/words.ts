import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The texts of the language that the browser chose. Components get them from here and hold none themselves. */
export interface Words {
  /** The text of a key, with each `{name}` in it replaced. */
  t(key: string, named?: Named): string;
  /**
   * The text for `n` things: the key has one entry for each plural category of the language (`key.one`,
   * `key.other`, ...), in which `{n}` stands for the number.
   */
  count(key: string, n: number, named?: Named): string;
  /** The texts under `key.0`, `key.1` and so on; empty where there are none. */
  list(key: string): readonly string[];
  /** BCP 47, for dates and numbers that go with the texts. */
  readonly language: string;
}

export type Named = Readonly<Record<string, string | number>>;

export const WordsContext = /* @__PURE__ */ createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('WordsContext has no provider');
  return words;
}
