import type { Send } from '../live.ts';
import { useWords } from '../words.ts';

/** "I just moved", and quiet for a while: open at nearly any time, so they are kept small. */
export function QuietAnswers({
  send,
  without = [],
}: {
  send: Send;
  without?: readonly ('moved' | 'pause')[];
}) {
  const { t } = useWords();
  return (
    <div class="quiet-answers">
      {!without.includes('moved') && (
        <button type="button" class="button quiet" onClick={() => void send({ kind: 'move-already' })}>
          {t('popup.answer.moved')}
        </button>
      )}
      {!without.includes('pause') && (
        <>
          <button
            type="button"
            class="button quiet"
            onClick={() => void send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } })}
          >
            {t('popup.answer.pauseHour')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => void send({ kind: 'pause', until: { kind: 'tomorrow' } })}
          >
            {t('popup.answer.pauseTomorrow')}
          </button>
        </>
      )}
    </div>
  );
}
