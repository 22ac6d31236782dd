import type { PromptRecord } from '../../journal/index.ts';
import { QuestionLine } from '../question-line.tsx';
import { clockTime } from '../time-phrases.ts';
import { useWords } from '../words.ts';

/** What was asked on a day, put away until somebody looks. */
export function Questions({ prompts, zone }: { prompts: readonly PromptRecord[]; zone: string }) {
  const { count, language } = useWords();
  return (
    <details class="journal-questions">
      <summary>{count('journal.questions', prompts.length)}</summary>
      <ol>
        {prompts.map((prompt) => (
          <QuestionLine key={prompt.id} prompt={prompt} time={clockTime(prompt.askedAt, language, zone)} />
        ))}
      </ol>
    </details>
  );
}
