import { Dial } from '../dial.tsx';
import { Amount, Phrase } from '../phrase.tsx';
import { clockTime, left, passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './start-form.tsx';

/** Somebody is sitting, and the limit is some way off. */
export function AtDesk({ view, snapshot, now, zone, send }: ScreenProps<'at-desk'>) {
  const words = useWords();
  const leftMs = Math.max(0, view.dueAt - now);
  const sinceBreakMs = snapshot.settings.limitMin * 60_000 - leftMs;
  return (
    <>
      <Stage
        picture={
          <Dial share={sinceBreakMs / (sinceBreakMs + leftMs)}>
            <h1>
              <Phrase name="popup.atDesk.title" part="time">
                <Amount text={passed(view.satMs, words)} />
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
        <button type="button" class="button quiet" onClick={() => void send({ kind: 'stand' })}>
          {words.t('popup.answer.stand')}
        </button>
      </Stage>
      <StartForm snapshot={snapshot} isDue={false} send={send} />
      <QuietAnswers send={send} />
    </>
  );
}
