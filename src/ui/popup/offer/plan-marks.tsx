import type { PlanMark } from '../../../plan/index.ts';
import { useWords } from '../../words.ts';

/** More marks than this are no longer seen at a glance. */
const maxMarks = 20;

/** Today's plan, set by set: done, begun, open. */
export function PlanMarks({ marks }: { marks: readonly PlanMark[] }) {
  const { t } = useWords();
  const sets = marks.flatMap((mark) => mark.sets);
  if (sets.length === 0) return null;
  const done = sets.filter((set) => set === 'done').length;
  const text = t('popup.offer.marks', { done, of: sets.length });
  return (
    <span class="plan-marks" role="img" aria-label={text} title={text}>
      {sets.slice(0, maxMarks).map((set, index) => (
        <span key={index} class={set} />
      ))}
    </span>
  );
}
