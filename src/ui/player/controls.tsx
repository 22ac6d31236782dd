import { Back, Forward, PauseBars, Play, Stop } from '../icons.tsx';
import type { Send } from '../live.ts';
import { useWords } from '../words.ts';

/** Back, pause, skip, end. The buttons stay the same elements from step to step, so that focus stays too. */
export function Controls({ running, toggle, send }: { running: boolean; toggle: () => void; send: Send }) {
  const { t } = useWords();
  return (
    <div class="controls">
      <button type="button" class="control" onClick={() => void send({ kind: 'step-back' })}>
        <Back />
        {t('player.back')}
      </button>
      <button type="button" class="control main" onClick={toggle}>
        {running ? <PauseBars /> : <Play />}
        {t(running ? 'player.pause' : 'player.resume')}
      </button>
      <button type="button" class="control" onClick={() => void send({ kind: 'skip-step' })}>
        <Forward />
        {t('player.skip')}
      </button>
      <button type="button" class="control" onClick={() => void send({ kind: 'end-session' })}>
        <Stop />
        {t('player.end')}
      </button>
    </div>
  );
}
