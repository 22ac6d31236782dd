import { useEffect } from 'preact/hooks';
import { Dial } from '../dial.tsx';
import { useWords } from '../words.ts';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { startNow } from './start-now.ts';

/** A session was asked for outside this page, which is there to begin it. */
export function Starting({ view, snapshot, send }: ScreenProps<'starting'>) {
  const { t } = useWords();
  const { setting, minutes, askedAt } = view.starting;
  useEffect(() => {
    void startNow(setting, minutes, snapshot, send);
    // Once for each asking, whatever else changes meanwhile.
  }, [askedAt]);
  return (
    <Stage picture={<Dial share={0}>{null}</Dial>}>
      <h1 class="title" tabIndex={-1}>
        {t('popup.starting.title')}
      </h1>
    </Stage>
  );
}
