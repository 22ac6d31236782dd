import { Dial } from '../dial.tsx';
import { Amount, Phrase } from '../phrase.tsx';
import { clockTime, left, passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './start-form.tsx';

/** Somebody with a standing desk is on their feet. */
export function Standing({ view, snapshot, now, zone, send }: ScreenProps<'standing'>) {
  const words = useWords();
  const leftMs = Math.max(0, view.dueAt - now);
  return (
    <>
      <Stage
        picture={
          <Dial share={view.stoodMs / (view.stoodMs + leftMs)}>
            <h1 tabIndex={-1}>
              <Phrase name="popup.standing.title" part="time">
                <Amount text={passed(view.stoodMs, words)} />
              </Phrase>
            </h1>
          </Dial>
        }
      >
        <p class="soft">
          {words.t('popup.atDesk.next', {
            time: left(leftMs, words),
            at: clockTime(view.dueAt, words.language, zone),
          })}
        </p>
        <button type="button" class="button quiet" onClick={() => void send({ kind: 'sit' })}>
          {words.t('popup.answer.sit')}
        </button>
      </Stage>
      <StartForm snapshot={snapshot} isDue={false} send={send} />
      <QuietAnswers send={send} without={['moved']} />
    </>
  );
}
