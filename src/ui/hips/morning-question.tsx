import { useState } from 'preact/hooks';
import type { Completion } from '../../journal/index.ts';
import type { Send } from '../live.ts';
import { useWords } from '../words.ts';
import './hips.css';
import { Scale } from './scale.tsx';

/** How the hips are on the day after they felt something. Asked once, and easily waved off. */
export function MorningQuestion({ followUp, send }: { followUp: Completion; send: Send }) {
  const { t } = useWords();
  const [score, setScore] = useState<number | null>(null);
  const answer = (said: number | null) =>
    void send({ kind: 'report-morning', completionId: followUp.id, score: said });
  return (
    <form
      class="message question"
      onSubmit={(event) => {
        event.preventDefault();
        answer(score);
      }}
    >
      <p>{t('popup.hips.after', { score: followUp.report?.score ?? 0 })}</p>
      <Scale legend={t('popup.hips.askMorning')} value={score} onChoose={setScore} />
      <div class="message-actions">
        <button type="button" class="button quiet" onClick={() => answer(null)}>
          {t('popup.hips.skip')}
        </button>
        {score !== null && (
          <button type="submit" class="button quiet">
            {t('popup.hips.send')}
          </button>
        )}
      </div>
    </form>
  );
}
