import { weekdays } from '../../schedule/index.ts';
import type { SpanProblem } from '../../schedule/index.ts';
import type { Words } from '../words.ts';
import type { DraftProblem, WeekDraft } from './week-draft.ts';

const keys: Readonly<Record<SpanProblem['kind'], string>> = {
  'not-a-time': 'options.problem.time',
  empty: 'options.problem.empty',
  reversed: 'options.problem.reversed',
  'out-of-day': 'options.problem.tooLong',
  'too-many': 'options.problem.tooMany',
  overlap: 'options.problem.overlap',
};

/** What to say at a span that cannot be saved. */
export function problemText(
  draftProblem: DraftProblem,
  draft: WeekDraft,
  dayNames: readonly string[],
  { t }: Words,
): string {
  if (draftProblem.kind === 'unread') return t('options.problem.time');
  const { problem } = draftProblem;
  if (problem.kind !== 'overlap')
    return t(keys[problem.kind], problem.kind === 'too-many' ? { max: problem.max } : {});
  const other = draft[problem.otherDay][problem.other];
  return t(keys.overlap, {
    day: dayNames[weekdays.indexOf(problem.otherDay)] ?? '',
    from: other?.from ?? '',
    to: other?.to ?? '',
  });
}
