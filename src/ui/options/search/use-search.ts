import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { matches } from './matches.ts';

/**
 * Shows the parts of the page that hold what is looked for, and hides the others. It reads what stands on the page, so
 * that every part is found by the words that people see, whoever put it there and however late it came.
 * Answers how many were found; null while nothing is looked for.
 */
export function useSearch(page: RefObject<HTMLElement | null>, query: string): number | null {
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => {
    const main = page.current;
    if (main === null) return;
    if (query.trim() === '') {
      for (const hidden of main.querySelectorAll<HTMLElement>('.section[hidden], .section-body > [hidden]'))
        hidden.hidden = false;
      setFound(null);
      return;
    }
    const look = () => setFound(filter(main, query.trim()));
    look();
    const watch = new MutationObserver(look);
    watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [page, query]);
  return found;
}

/** A section whose heading holds the words is shown whole; of the others, the rows that hold them. */
function filter(main: HTMLElement, query: string): number {
  let found = 0;
  for (const section of main.querySelectorAll<HTMLElement>('.section')) {
    const isWhole = matches(query, textOf(section.querySelector('.section-head')));
    const rows = [...section.querySelectorAll<HTMLElement>('.section-body > *')].filter(
      (row) => textOf(row) !== '',
    );
    const shown = rows.filter((row) => {
      row.hidden = !isWhole && !matches(query, textOf(row));
      return !row.hidden;
    });
    section.hidden = shown.length === 0;
    found += shown.length;
  }
  return found;
}

const textOf = (element: Element | null): string => element?.textContent ?? '';
