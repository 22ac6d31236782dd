import type { CalendarProblem } from '../../../calendar/index.ts';
import type { Words } from '../../words.ts';

/** What is wrong with a file, that nothing was changed, and what to do. */
export function problemText(
  problem: CalendarProblem | { readonly kind: 'unreadable' },
  { t, language }: Words,
): string {
  const number = new Intl.NumberFormat(language);
  switch (problem.kind) {
    case 'too-large':
      return t('options.calendar.problem.tooLarge', { most: number.format(problem.most / 1e6) });
    case 'too-many-events':
      return t('options.calendar.problem.tooManyEvents', { most: number.format(problem.most) });
    case 'not-a-calendar':
      return t('options.calendar.problem.notACalendar');
    case 'cut-off':
      return t('options.calendar.problem.cutOff');
    case 'no-events':
      return t('options.calendar.problem.noEvents');
    case 'unreadable':
      return t('options.calendar.problem.unreadable');
  }
}
