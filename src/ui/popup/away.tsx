import { Dial } from '../dial.tsx';
import { Cup } from '../icons.tsx';
import { passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { QuietAnswers } from './answers.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './lazy-parts.tsx';

/** No input for a while. Seen mostly in the moment of coming back, and over somebody's shoulder. */
export function Away({ view, now, send, source }: ScreenProps<'away'>) {
  const words = useWords();
  return (
    <>
      <Stage
        picture={
          <Dial share={0}>
            <Cup />
          </Dial>
        }
      >
        <h1 class="title" tabIndex={-1}>
          {words.t('popup.away.title', { time: passed(now - view.sinceAt, words) })}
        </h1>
        <p class="soft">{words.t(view.rested ? 'popup.away.rested' : 'popup.away.stopped')}</p>
      </Stage>
      <StartForm {...source} isDue={false} />
      <QuietAnswers send={send} />
    </>
  );
}
