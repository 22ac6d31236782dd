import { weekdays } from '../../schedule/index.ts';
import type { Words } from '../words.ts';
import type { DraftProblem, WeekDraft } from './week-draft.ts';

/** What to say at a span that cannot be saved. */
export function problemText(
  draftProblem: DraftProblem,
  draft: WeekDraft,
  dayNames: readonly string[],
  { t }: Words,
): string {
  if (draftProblem.kind === 'unread') return t('options.problem.not_a_time');
  const { problem } = draftProblem;
  if (problem.kind !== 'overlap')
    return t(
      `options.problem.${problem.kind.replaceAll('-', '_')}`,
      problem.kind === 'too-many' ? { max: problem.max } : {},
    );
  const other = draft[problem.otherDay][problem.other];
  return t('options.problem.overlap', {
    day: dayNames[weekdays.indexOf(problem.otherDay)] ?? '',
    from: other?.from ?? '',
    to: other?.to ?? '',
  });
}
