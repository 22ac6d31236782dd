import { harmlessScore, isAlarming, stopScore } from '../../journal/index.ts';
import type { Report } from '../../journal/index.ts';
import { RedFlags } from '../red-flags.tsx';
import '../red-flags.css';
import { useWords } from '../words.ts';

/** What follows from how the hips feel: nothing, something easier next time, or to stop and whom to ask. */
export function AfterReport({ report }: { report: Report }) {
  const { t } = useWords();
  if (isAlarming(report)) {
    const reasons = [...(report.score > stopScore ? (['strong'] as const) : []), ...(report.feels ?? [])];
    return (
      <div class="after-report">
        {reasons.map((reason) => (
          <p key={reason}>{t(`plan.advice.${reason}`)}</p>
        ))}
        {report.exerciseId !== undefined && <p>{t('popup.hips.setAside')}</p>}
        <RedFlags />
      </div>
    );
  }
  return (
    <p class="after-report soft" role="status">
      {t(report.score > harmlessScore ? 'popup.hips.easier' : 'popup.hips.noted')}
    </p>
  );
}
