import { useEffect, useState } from 'preact/hooks';
import { knownCallSites } from '../../../settings/index.ts';
import { useWords } from '../../words.ts';
import { Check } from '../check.tsx';
import { OwnSites } from './own-sites.tsx';

/** The browser's leave to see which tabs are on such sites. */
export interface CallLeave {
  ask(sites: readonly string[]): Promise<boolean>;
  isGiven(sites: readonly string[]): Promise<boolean>;
  giveBack(sites: readonly string[]): Promise<void>;
  watch(onChange: () => void): () => void;
}

/** Whether calls in the browser are noticed, and on which sites. */
export function CallsSection({
  sites,
  leave,
  onChange,
}: {
  sites: readonly string[];
  leave: CallLeave;
  onChange: (sites: readonly string[]) => void;
}) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const isGiven = useIsGiven(sites, leave);
  const isOn = sites.length > 0;

  /** Takes the sites on if the person lets Limber see them. */
  const add = async (more: readonly string[]): Promise<boolean> => {
    const isAllowed = await leave.ask(more);
    setRefused(!isAllowed);
    if (isAllowed) onChange([...new Set([...sites, ...more])]);
    return isAllowed;
  };
  const remove = (fewer: readonly string[]) => {
    onChange(sites.filter((site) => !fewer.includes(site)));
    void leave.giveBack(fewer);
  };

  return (
    <>
      <div class="checks">
        <Check
          label={t('options.calls.notice')}
          checked={isOn}
          onCheck={(isWanted) => (isWanted ? void add(knownCallSites) : remove(sites))}
        />
        <p class="soft">{t('options.calls.why')}</p>
      </div>
      <p role="status">
        {isRefused && t('options.calls.refused')}
        {isOn && !isGiven && !isRefused && t('options.calls.takenBack')}
      </p>
      {isOn && !isGiven && (
        <button type="button" class="button" onClick={() => void add(sites)}>
          {t('options.calls.allow')}
        </button>
      )}
      {isOn && <OwnSites sites={sites} onAdd={(site) => add([site])} onRemove={(site) => remove([site])} />}
    </>
  );
}

/** Leave can be taken back in the browser's own settings at any time. */
function useIsGiven(sites: readonly string[], leave: CallLeave): boolean {
  const [isGiven, setGiven] = useState(true);
  useEffect(() => {
    const ask = () => void leave.isGiven(sites).then(setGiven);
    ask();
    return leave.watch(ask);
  }, [sites, leave]);
  return isGiven;
}
