import { Tick } from '../icons.tsx';
import { useWords } from '../words.ts';
import type { SaveStatus } from './use-saving.ts';

/** Whether what stands in the fields is saved, and the way back from it. */
export function SaveLine({
  status,
  onRetry,
  onUndo,
}: {
  status: SaveStatus;
  onRetry: () => void;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
}) {
  const { t } = useWords();
  const isFailed = status === 'not-saved' || status === 'unreachable';
  return (
    <div class={isFailed || status === 'wrong' ? 'save-line wrong' : 'save-line'}>
      <span role="status">
        {(status === 'saved' || status === 'undone') && (
          <>
            <Tick />
            {t(`options.status.${status}`)}
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
      {(onUndo !== null || status === 'undone') && (
        <button
          type="button"
          class="button quiet"
          aria-label={t('options.status.undoLabel')}
          // Not `disabled`: whoever took back the last change would lose their place.
          aria-disabled={onUndo === null}
          onClick={() => onUndo?.()}
        >
          {t('options.status.undo')}
        </button>
      )}
    </div>
  );
}
