import { Dial } from '../dial.tsx';
import { useWords } from '../words.ts';
import { Beginning } from './lazy-parts.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';

/** A session was asked for outside this page, which is there to begin it. */
export function Starting({ view, source }: ScreenProps<'starting'>) {
  const { t } = useWords();
  return (
    <Stage picture={<Dial share={0}>{null}</Dial>}>
      <h1 class="title" tabIndex={-1}>
        {t('popup.starting.title')}
      </h1>
      <Beginning {...source} starting={view.starting} />
    </Stage>
  );
}
