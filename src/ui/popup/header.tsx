import { List, Mark, Sliders } from '../icons.tsx';
import { useWords } from '../words.ts';

export function Header({ onExercises, onOptions }: { onExercises: () => void; onOptions: () => void }) {
  const { t } = useWords();
  return (
    <header class="header">
      <Mark />
      <span class="header-name">{t('extension.name')}</span>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('popup.exercises')}
        title={t('popup.exercises')}
        onClick={onExercises}
      >
        <List />
      </button>
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
