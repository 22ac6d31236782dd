import { useWords } from '../../words.ts';

/** Where to type what is looked for, and how many places hold it. */
export function SearchField({
  query,
  found,
  onType,
}: {
  query: string;
  /** Null while nothing is looked for. */
  found: number | null;
  onType: (query: string) => void;
}) {
  const { t, count } = useWords();
  return (
    <search class="search">
      <input
        type="search"
        class="input"
        aria-label={t('options.search.label')}
        placeholder={t('options.search.label')}
        autocomplete="off"
        value={query}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onType('');
        }}
      />
      <span class="soft" role="status">
        {found !== null && found > 0 && count('options.search.found', found)}
        {found === 0 && t('options.search.none')}
      </span>
    </search>
  );
}
