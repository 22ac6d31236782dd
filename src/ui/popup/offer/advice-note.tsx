import type { Advice } from '../../../plan/index.ts';
import { useWords } from '../../words.ts';

/** Why it may be time to see a clinician, if anything says so. */
export function AdviceNote({ advice }: { advice: readonly Advice[] }) {
  const { t } = useWords();
  if (advice.length === 0) return null;
  return (
    <details class="message advice">
      <summary>{t('plan.advice.title')}</summary>
      {advice.map(({ reason }) => (
        <p key={reason}>{t(`plan.advice.${reason}`)}</p>
      ))}
    </details>
  );
}
