import { Mark, Sliders } from '../icons.tsx';
import { useWords } from '../words.ts';

export function Header({ onOptions }: { onOptions: () => void }) {
  const { t } = useWords();
  return (
    <header class="header">
      <Mark />
      <span class="header-name">{t('extension.name')}</span>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('popup.options')}
        title={t('popup.options')}
        onClick={onOptions}
      >
        <Sliders />
      </button>
    </header>
  );
}
