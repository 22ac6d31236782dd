import { Dial } from '../dial.tsx';
import { Amount, Phrase } from '../phrase.tsx';
import { clockTime, left, passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './lazy-parts.tsx';

/** What differs between sitting and standing: the words, and the way to the other. */
const kinds = {
  'at-desk': { title: 'popup.atDesk.title', change: 'stand', label: 'popup.answer.stand', without: [] },
  standing: { title: 'popup.standing.title', change: 'sit', label: 'popup.answer.sit', without: ['moved'] },
} as const;

/** Somebody is at the desk, on a chair or on their feet, and the limit is some way off. */
export function Counting({ view, now, zone, send, source }: ScreenProps<'at-desk' | 'standing'>) {
  const words = useWords();
  const { title, change, label, without } = kinds[view.kind];
  const spentMs = view.kind === 'standing' ? view.stoodMs : view.satMs;
  const leftMs = Math.max(0, view.dueAt - now);
  return (
    <>
      <Stage
        picture={
          <Dial share={spentMs / (spentMs + leftMs)}>
            <h1 tabIndex={-1}>
              <Phrase name={title} part="time">
                <Amount text={passed(spentMs, words)} />
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
        <button type="button" class="button quiet" onClick={() => void send({ kind: change })}>
          {words.t(label)}
        </button>
      </Stage>
      <StartForm {...source} isDue={false} />
      <QuietAnswers send={send} without={without} />
    </>
  );
}
