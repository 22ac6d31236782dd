import { Dial } from '../dial.tsx';
import { Amount, Phrase } from '../phrase.tsx';
import { clockTime, passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './lazy-parts.tsx';

/** The limit is reached: the question, and its answers. */
export function Due({ view, snapshot, zone, send, source }: ScreenProps<'due'>) {
  const words = useWords();
  const { t } = words;
  const { snoozeMin } = snapshot.settings;
  return (
    <>
      <Stage
        picture={
          <Dial share={1} tone="spark">
            <p>
              <Phrase name="popup.atDesk.title" part="time">
                <Amount text={passed(view.satMs, words)} />
              </Phrase>
            </p>
          </Dial>
        }
      >
        <h1 class="title" tabIndex={-1}>
          {t('popup.due.title')}
        </h1>
        {view.quiet && (
          <p class="aside">
            {t(`popup.due.quiet.${view.quiet}`, {
              time: view.busyUntilAt ? clockTime(view.busyUntilAt, words.language, zone) : '',
            })}
          </p>
        )}
      </Stage>
      <StartForm {...source} isDue />
      <div class="answers">
        {view.canSnooze && (
          <button
            type="button"
            class="button"
            onClick={() => void send({ kind: 'snooze', minutes: snoozeMin })}
          >
            {t('popup.answer.snooze', { minutes: snoozeMin })}
          </button>
        )}
        <button type="button" class="button" onClick={() => void send({ kind: 'skip-break', reason: null })}>
          {t('popup.answer.skip')}
        </button>
        <button type="button" class="button" onClick={() => void send({ kind: 'move-already' })}>
          {t('popup.answer.moved')}
        </button>
      </div>
      <QuietAnswers send={send} without={['moved']} due={{ canSnooze: view.canSnooze }} />
    </>
  );
}
