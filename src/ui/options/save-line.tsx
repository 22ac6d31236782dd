import { Tick } from '../icons.tsx';
import { useWords } from '../words.ts';
import type { SaveStatus } from './use-saving.ts';

/** Whether what stands in the fields is saved. */
export function SaveLine({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  const { t } = useWords();
  const isFailed = status === 'not-saved' || status === 'unreachable';
  return (
    <div class={isFailed || status === 'wrong' ? 'save-line wrong' : 'save-line'}>
      <span role="status">
        {status === 'saved' && (
          <>
            <Tick />
            {t('options.status.saved')}
          </>
        )}
        {status === 'wrong' && t('options.status.wrong')}
        {status === 'not-saved' && t('options.status.notSaved')}
        {status === 'unreachable' && t('options.status.unreachable')}
      </span>
      {isFailed && (
        <button type="button" class="button quiet" onClick={onRetry}>
          {t('options.tryAgain')}
        </button>
      )}
    </div>
  );
}
