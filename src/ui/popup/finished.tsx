import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../engine/index.ts';
import { completionFile } from '../../journal/index.ts';
import { Dial } from '../dial.tsx';
import { exerciseName } from '../exercise-name.ts';
import { Moon, Tick } from '../icons.tsx';
import type { Send } from '../live.ts';
import { useKnownExercises } from '../known-exercises.ts';
import { saveAsFile } from '../save-as-file.ts';
import { countdown } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { donePhrase } from './done-phrase.ts';
import { AfterReport } from '../hips/after-report.tsx';
import { HipsQuestion } from '../hips/hips-question.tsx';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';

/** A session has just ended: what was done. What was not is not held against anybody. */
export function Finished({ view, send, source }: ScreenProps<'finished'>) {
  const words = useWords();
  const { t } = words;
  const known = useKnownExercises(
    source.door,
    view.completion.exercises.map(({ exerciseId }) => exerciseId),
  );
  const { id, outcome, movedMs, plannedMs, exercises, report } = view.completion;
  useEffect(() => {
    // Time alone has ended the session, or made its early end sure: the background may not know yet.
    if (!view.canUndo) void send({ kind: 'check-in' });
  }, [view.canUndo, send]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The player is gone with the focus, and this part comes too late for the page to take the focus here.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <Stage
        picture={
          <Dial share={plannedMs > 0 ? movedMs / plannedMs : 0} tone="spark">
            {movedMs > 0 ? <Tick /> : <Moon />}
          </Dial>
        }
      >
        <h1 class="title" tabIndex={-1} ref={heading}>
          {t(`popup.finished.${outcome}`)}
        </h1>
        <p class="soft">
          {movedMs > 0
            ? t('popup.finished.moved', { time: countdown(movedMs, words) })
            : t('popup.finished.nothing')}
        </p>
      </Stage>
      <ul class="done-list">
        {exercises
          .filter(({ kind, done, doneMs }) => (kind === 'hold' ? doneMs > 0 : done > 0))
          .map((exercise) => (
            <li key={exercise.exerciseId}>
              <span>{exerciseName(exercise.exerciseId, t, known)}</span>
              <span class="soft">{donePhrase(exercise, words)}</span>
            </li>
          ))}
      </ul>
      {report ? (
        <AfterReport report={report} />
      ) : (
        <HipsQuestion
          ask={t('popup.hips.ask')}
          sendLabel={t('popup.hips.send')}
          exerciseIds={[...new Set(exercises.map(({ exerciseId }) => exerciseId))]}
          catalogue={known}
          onAnswer={(answer) => void send({ kind: 'report', completionId: id, answer })}
        />
      )}
      {view.isRefused && <Refused view={view} send={send} />}
      <div class="finished-answers">
        {view.canUndo && (
          <button type="button" class="button large" onClick={() => void send({ kind: 'undo-end' })}>
            {t('popup.finished.undo')}
          </button>
        )}
        <button
          type="button"
          class="button large primary"
          onClick={() => void send({ kind: 'close-finished' })}
        >
          {t('popup.finished.close')}
        </button>
      </div>
    </>
  );
}

/** The journal would not take the record: it can be kept by hand, and offered again. */
function Refused({ view, send }: { view: Extract<View, { kind: 'finished' }>; send: Send }) {
  const { t } = useWords();
  return (
    <div class="message" role="status">
      <p>{t('popup.finished.refused')}</p>
      <div class="message-actions">
        <button
          type="button"
          class="button quiet"
          onClick={() => saveAsFile(`limber-${view.completion.day}.json`, completionFile([view.completion]))}
        >
          {t('popup.finished.saveFile')}
        </button>
        <button type="button" class="button quiet" onClick={() => void send({ kind: 'keep-again' })}>
          {t('popup.tryAgain')}
        </button>
      </div>
    </div>
  );
}
