import { useWords } from '../words.ts';

/** Sets an exercise aside, so that it is not offered, or brings it back. */
export function SetAside({ isAside, onChange }: { isAside: boolean; onChange: (isAside: boolean) => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="button" onClick={() => onChange(!isAside)}>
      {t(isAside ? 'options.person.bringBack' : 'catalogue.setAside')}
    </button>
  );
}
