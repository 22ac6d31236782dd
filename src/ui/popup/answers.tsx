import { useState } from 'preact/hooks';
import type { Send } from '../live.ts';
import { useWords } from '../words.ts';
import { MoreAnswers } from './lazy-parts.tsx';

/**
 * "I just moved", and quiet for a while: open at nearly any time, so they are kept small. The rarer answers come
 * when they are asked for.
 */
export function QuietAnswers({
  send,
  without = [],
  due,
}: {
  send: Send;
  without?: readonly ('moved' | 'pause')[];
  /** A break is due, and may be put off or not. */
  due?: { readonly canSnooze: boolean };
}) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
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
            <button
              type="button"
              class="button quiet"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {t('popup.answer.more')}
            </button>
          </>
        )}
      </div>
      {isOpen && <MoreAnswers send={send} due={due ?? null} />}
    </>
  );
}
