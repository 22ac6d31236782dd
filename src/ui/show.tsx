import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from './error-boundary.tsx';
import { WordsContext } from './words.ts';
import type { Words } from './words.ts';

/** Puts a page before the person, in the language of its texts. */
export function show(page: ComponentChildren, words: Words): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.t('page.direction');
  render(
    <WordsContext.Provider value={words}>
      <ErrorBoundary instead={<p class="broken">{words.t('page.broken')}</p>}>{page}</ErrorBoundary>
    </WordsContext.Provider>,
    document.body,
  );
}
