import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words.ts';
import { namedDays } from './days-phrase.ts';
import type { HeldChanges, LastDeed } from './use-changes.ts';

/** Says what was done last, and undoes it. */
export function LastDone({ held }: { held: HeldChanges }) {
  return <div role="status">{held.last && <Done last={held.last} onUndo={() => void held.undo()} />}</div>;
}

function Done({ last, onUndo }: { last: LastDeed; onUndo: () => void }) {
  const words = useWords();
  const { t, count } = words;
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed is gone; whoever goes by keyboard would begin at the top of the page again.
  useEffect(() => undo.current?.focus(), [last]);
  const [only] = last.days;
  return (
    <p class="last-done">
      {last.days.length === 1 && only
        ? t(`options.daysOff.one.${last.kind}`, { days: namedDays(only, words) })
        : count(`options.daysOff.many.${last.kind}`, last.days.length)}
      <button ref={undo} type="button" class="button quiet" onClick={onUndo}>
        {t('options.daysOff.undo')}
      </button>
    </p>
  );
}
