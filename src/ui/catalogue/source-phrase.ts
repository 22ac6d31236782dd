import type { Figure, Provenance } from '../../exercises/index.ts';
import type { Words } from '../words.ts';

type Gives = Provenance['from'][number]['gives'];

/** What a source gives, in words: "5 to 8 reps, held for 5 s"; that it names no amount where it gives none. */
export function givesPhrase(gives: Gives, words: Words): string {
  const figures = (Object.keys(gives) as (keyof Gives)[]).map((figure) => {
    const [least, most] = gives[figure]!;
    const amount =
      least === most ? String(least) : words.t('catalogue.source.range', { from: least, to: most });
    return words.count(`catalogue.source.gives.${figure}`, most, { amount });
  });
  return figures.length > 0 ? listed(figures, words, 'unit') : words.t('catalogue.source.noAmount');
}

/** The figures that are Limber's own choice: "the pace and the number of sets". */
export const chosenPhrase = (chosen: readonly Figure[], words: Words): string =>
  listed(
    chosen.map((figure) => words.t(`catalogue.source.figure.${figure}`)),
    words,
  );

/** Several things as the language lists them. */
export const listed = (
  things: readonly string[],
  { language }: Pick<Words, 'language'>,
  type: 'conjunction' | 'unit' = 'conjunction',
): string =>
  new Intl.ListFormat(language, { type, style: type === 'unit' ? 'short' : 'long' }).format(things);
