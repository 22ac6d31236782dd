import { Dial } from '../dial.tsx';
import { Amount, Phrase } from '../phrase.tsx';
import { clockTime, left, passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './lazy-parts.tsx';

/** The break was put off for a few minutes. */
export function Snoozed({ view, snapshot, now, zone, send, source }: ScreenProps<'snoozed'>) {
  const words = useWords();
  const leftMs = Math.max(0, view.untilAt - now);
  return (
    <>
      <Stage
        picture={
          <Dial share={leftMs / (snapshot.settings.snoozeMin * 60_000)} tone="spark">
            <h1 tabIndex={-1}>
              <Phrase name="popup.snoozed.title" part="time">
                <Amount text={left(leftMs, words)} />
              </Phrase>
            </h1>
          </Dial>
        }
      >
        <p class="soft">
          {words.t('popup.snoozed.line', {
            at: clockTime(view.untilAt, words.language, zone),
            time: passed(view.satMs, words),
          })}
        </p>
      </Stage>
      <StartForm {...source} isDue={false} />
      <QuietAnswers send={send} />
    </>
  );
}
