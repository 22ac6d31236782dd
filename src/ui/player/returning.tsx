import { useEffect, useRef } from 'preact/hooks';
import type { Send } from '../live.ts';
import { passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';

/** Somebody was away from a session for long, and may have other things in mind by now. */
export function Returning({ awayMs, send }: { awayMs: number; send: Send }) {
  const words = useWords();
  const { t } = words;
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus({ preventScroll: true }), []);
  return (
    <section class="player returning">
      <h1 class="title">{t('player.returning.title')}</h1>
      <p>{t('player.returning.line', { time: passed(awayMs, words) })}</p>
      <div class="returning-answers">
        <button
          type="button"
          class="button large primary"
          ref={goOn}
          onClick={() => void send({ kind: 'resume-session' })}
        >
          {t('player.returning.goOn')}
        </button>
        <button type="button" class="button large" onClick={() => void send({ kind: 'end-session' })}>
          {t('player.returning.end')}
        </button>
      </div>
    </section>
  );
}
