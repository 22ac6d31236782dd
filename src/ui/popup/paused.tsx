import { Dial } from '../dial.tsx';
import { PauseBars } from '../icons.tsx';
import { dayAndTime } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './lazy-parts.tsx';

/** The person asked for quiet. */
export function Paused({ view, now, zone, send, source }: ScreenProps<'paused'>) {
  const { t, language } = useWords();
  return (
    <>
      <Stage
        picture={
          <Dial share={0}>
            <PauseBars />
          </Dial>
        }
      >
        <h1 class="title" tabIndex={-1}>
          {t('popup.paused.title', { when: dayAndTime(view.untilAt, now, language, zone) })}
        </h1>
        <button type="button" class="button primary" onClick={() => void send({ kind: 'resume' })}>
          {t('popup.paused.resume')}
        </button>
      </Stage>
      <StartForm {...source} isDue={false} />
      <QuietAnswers send={send} without={['pause']} />
    </>
  );
}
