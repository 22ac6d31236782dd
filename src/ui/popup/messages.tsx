import type { ComponentChildren } from 'preact';
import type { Notice, SetAside, Snapshot } from '../../engine/index.ts';
import type { Live } from '../live.ts';
import { zonePhrase } from '../zone-phrase.ts';
import { useWords } from '../words.ts';
import type { Words } from '../words.ts';

/** What went wrong behind the page, in plain words and with a way on. */
export function Messages({ live, onOptions }: { live: Live; onOptions: () => void }) {
  const words = useWords();
  const { t } = words;
  const { snapshot, send, unanswered } = live;
  return (
    <>
      {unanswered && (
        <Message text={t('popup.trouble.unreachable')}>
          <button type="button" class="button quiet" onClick={() => void send(unanswered)}>
            {t('popup.tryAgain')}
          </button>
        </Message>
      )}
      {snapshot.isUnsaved && <Message text={t('popup.trouble.unsaved')} />}
      {snapshot.state.notices.length > 0 && (
        <Message text={textOf(snapshot, words)}>
          {snapshot.state.notices.some((notice) => isSetAside(notice) && notice.name === 'settings') && (
            <button type="button" class="button quiet" onClick={onOptions}>
              {t('popup.options')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => void send({ kind: 'close-notices' })}>
            {t('popup.notice.close')}
          </button>
        </Message>
      )}
    </>
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
function textOf({ state: { notices }, settings }: Snapshot, words: Words): string {
  const { t, count } = words;
  const aside = notices.filter(isSetAside);
  const names = new Set(aside.map(({ name }) => name));
  const isNewer = aside.some(({ why }) => why === 'newer');
  const travelled = notices.find((notice) => notice.kind === 'zone-changed');
  const interval = notices.find((notice) => notice.kind === 'interval-changed');
  return [
    ...[...names].map((name) => t(`popup.notice.${name}`)),
    ...(aside.length > 0 ? [t('popup.notice.kept')] : []),
    ...(isNewer ? [t('popup.notice.newer')] : []),
    ...(travelled === undefined ? [] : [zonePhrase(travelled.zone, settings.schedule.zone, words)]),
    ...(interval === undefined ? [] : [count('popup.notice.interval', interval.limitMin)]),
  ].join(' ');
}

function isSetAside(notice: Notice): notice is SetAside {
  return notice.kind === 'set-aside';
}
