import { useEffect, useState } from 'preact/hooks';
import type { PromptRecord } from '../../../journal/index.ts';
import { QuestionLine } from '../../question-line.tsx';
import { useWords } from '../../words.ts';
import type { AskingDoor } from './asking-door.ts';

/** A page of them: two work days. */
const most = 20;

/** The questions that were asked last: when, why then, where, and what came of each. */
export function LastAsked({ door }: { door: AskingDoor }) {
  const { t, language } = useWords();
  const [records, setRecords] = useState<readonly PromptRecord[]>([]);
  useEffect(() => {
    void door.readPrompts().then(setRecords);
  }, [door]);
  const time = new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  return (
    <details class="last-asked">
      <summary>{t('options.asking.last')}</summary>
      {records.length === 0 && <p class="soft">{t('options.asking.none')}</p>}
      <ol>
        {records.slice(0, most).map((prompt) => (
          <QuestionLine key={prompt.id} prompt={prompt} time={time.format(prompt.askedAt)} />
        ))}
      </ol>
    </details>
  );
}
