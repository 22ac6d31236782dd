import type { ComponentChildren } from 'preact';
import { useWords } from './words.ts';
import type { Named } from './words.ts';

/** Stands for the element while the text is put together. No locale file holds it. */
const slot = '\u0000';

/**
 * A sentence with one part set apart: the text of `name`, in which `{part}` becomes an element. So a
 * language may put the part wherever it belongs.
 */
export function Phrase({
  name,
  part,
  named = {},
  children,
}: {
  name: string;
  part: string;
  named?: Named;
  children: ComponentChildren;
}) {
  const [before = '', after = ''] = useWords()
    .t(name, { ...named, [part]: slot })
    .split(slot);
  return (
    <>
      {before && <span class="phrase-words">{before}</span>}
      {children}
      {after && <span class="phrase-words">{after}</span>}
    </>
  );
}

/** "42 min" with its numbers large and its units small. */
export function Amount({ text }: { text: string }) {
  return (
    <strong class="amount">
      {text.split(/(\d+)/).map((run) => (/\d/.test(run) ? <span class="amount-number">{run}</span> : run))}
    </strong>
  );
}
