import type { ComponentChildren } from 'preact';
import type { Notice } from '../../engine/index.ts';
import type { Live } from '../live.ts';
import { useWords } from '../words.ts';

/** What went wrong behind the page, in plain words and with a way on. Nothing when all is well. */
export function Messages({ live, onOptions }: { live: Live; onOptions: () => void }) {
  const { t } = useWords();
  const { snapshot, send, unanswered } = live;
  return (
    <div class="messages" role="status">
      {unanswered && (
        <Message text={t('popup.trouble.unreachable')}>
          <button type="button" class="button quiet" onClick={() => void send(unanswered)}>
            {t('popup.tryAgain')}
          </button>
        </Message>
      )}
      {snapshot.isUnsaved && <Message text={t('popup.trouble.unsaved')} />}
      {snapshot.state.notices.length > 0 && (
        <Message text={textOf(snapshot.state.notices, t)}>
          {snapshot.state.notices.some(({ name }) => name === 'settings') && (
            <button type="button" class="button quiet" onClick={onOptions}>
              {t('popup.options')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => void send({ kind: 'close-notices' })}>
            {t('popup.notice.close')}
          </button>
        </Message>
      )}
    </div>
  );
}

function Message({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="message">
      <p>{text}</p>
      {children && <div class="message-actions">{children}</div>}
    </div>
  );
}

/** Each thing said once, however often it happened; then what it means for all of them. */
function textOf(notices: readonly Notice[], t: (key: string) => string): string {
  const names = new Set(notices.map(({ name }) => name));
  const isNewer = notices.some(({ why }) => why === 'newer');
  return [
    ...[...names].map((name) => t(`popup.notice.${name}`)),
    t('popup.notice.kept'),
    ...(isNewer ? [t('popup.notice.newer')] : []),
  ].join(' ');
}
