import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { pauseMinutes, skipReasons } from '../../engine/index.ts';
import type { Send } from '../live.ts';
import { passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import './more-answers.css';

/** A snooze for whoever needs longer than the usual one. */
const longSnoozeMin = 10;

/** The rarer answers: quiet for other lengths or until a time, a longer snooze, and why it is not for now. */
export function MoreAnswers({ send, due }: { send: Send; due: { readonly canSnooze: boolean } | null }) {
  const words = useWords();
  const { t } = words;
  return (
    <div class="more-answers">
      {due && (
        <>
          <Row label={t('popup.more.notNow')}>
            {skipReasons.map((reason) => (
              <button
                key={reason}
                type="button"
                class="button"
                onClick={() => void send({ kind: 'skip-break', reason })}
              >
                {t(`popup.more.reason.${reason}`)}
              </button>
            ))}
          </Row>
          {due.canSnooze && (
            <Row label={t('popup.more.later')}>
              <button
                type="button"
                class="button"
                onClick={() => void send({ kind: 'snooze', minutes: longSnoozeMin })}
              >
                {t('popup.answer.snooze', { minutes: longSnoozeMin })}
              </button>
            </Row>
          )}
        </>
      )}
      <Row label={t('popup.more.pauseFor')}>
        {pauseMinutes.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button"
            onClick={() => void send({ kind: 'pause', until: { kind: 'minutes', minutes } })}
          >
            {passed(minutes * 60_000, words)}
          </button>
        ))}
      </Row>
      <PauseUntil send={send} />
    </div>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="more-row" role="group" aria-label={label}>
      <span class="soft">{label}</span>
      {children}
    </div>
  );
}

/** Quiet until a date and time, as the computer's clock shows them. */
function PauseUntil({ send }: { send: Send }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const at = typed === '' ? NaN : new Date(typed).getTime();
  const isPast = at <= Date.now();
  return (
    <form
      class="more-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (at > Date.now()) void send({ kind: 'pause', until: { kind: 'at', at } });
      }}
    >
      <label for={id} class="soft">
        {t('popup.more.pauseUntil')}
      </label>
      <input
        id={id}
        type="datetime-local"
        class="pick until"
        aria-invalid={isPast}
        aria-describedby={`${id}-problem`}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!(at > Date.now())}>
        {t('popup.more.pause')}
      </button>
      <p id={`${id}-problem`} class="more-problem" role="status">
        {isPast && t('popup.more.past')}
      </p>
    </form>
  );
}
