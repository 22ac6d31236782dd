import type { Exercise, ExerciseId } from '../../exercises/index.ts';
import type { Session } from '../../session/index.ts';
import { HipsQuestion } from '../hips/hips-question.tsx';
import type { Send } from '../live.ts';
import { useWords } from '../words.ts';

/** What the player asks when a movement hurts, while the session waits: stop here and say so, or go on. */
export function Hurting({
  session,
  now,
  catalogue,
  send,
  onGoOn,
}: {
  session: Session;
  /** The movement that was under way. */
  now: ExerciseId;
  catalogue: readonly Exercise[];
  send: Send;
  onGoOn: () => void;
}) {
  const { t } = useWords();
  return (
    <section class="player hurting">
      <h1 class="title">{t('player.hurts.title')}</h1>
      <p>{t('player.hurts.line')}</p>
      <HipsQuestion
        ask={t('popup.hips.ask')}
        exerciseIds={[...new Set(session.timeline.steps.map(({ exerciseId }) => exerciseId))]}
        catalogue={catalogue}
        first={now}
        sendLabel={t('player.hurts.stop')}
        onAnswer={(answer) => void send({ kind: 'report', completionId: session.id, answer })}
      />
      <div class="message-actions">
        <button type="button" class="button quiet" onClick={() => void send({ kind: 'end-session' })}>
          {t('player.hurts.end')}
        </button>
        <button type="button" class="button quiet" onClick={onGoOn}>
          {t('player.hurts.goOn')}
        </button>
      </div>
    </section>
  );
}
