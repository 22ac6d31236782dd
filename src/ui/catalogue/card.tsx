import type { ComponentChildren } from 'preact';
import type { Exercise, ExerciseId } from '../../exercises/index.ts';
import { exerciseWords } from '../exercise-words.ts';
import { Ends } from '../figure/figure.tsx';
import { useWords } from '../words.ts';
import { AmountSources } from './amount-sources.tsx';
import { Doses } from './doses.tsx';
import { Facts } from './facts.tsx';
import { Neighbours } from './neighbours.tsx';
import { SetAside } from './set-aside.tsx';

/** One exercise: its name and how to get there, and all the rest for whoever opens it. */
export function Card({
  exercise,
  catalogue,
  isSuiting,
  isAside,
  onAside,
  isOpen,
  onToggle,
  onGo,
}: {
  exercise: Exercise;
  catalogue: readonly Exercise[];
  /** Whether it would be offered to this person. */
  isSuiting: boolean;
  /** Whether they have set it aside. */
  isAside: boolean;
  onAside: (isAside: boolean) => void;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onGo: (id: ExerciseId) => void;
}) {
  const { t } = useWords();
  const { name, summary } = exerciseWords(exercise, t);
  return (
    <details
      id={exercise.id}
      class="card"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h3>{name}</h3>
        <span class="tag">{t(`catalogue.purpose.${exercise.purpose}`)}</span>
        {!isSuiting && <span class="tag left-out">{t('catalogue.leftOut')}</span>}
        {summary && <span class="card-summary soft">{summary}</span>}
      </summary>
      {isOpen && (
        <Open exercise={exercise} catalogue={catalogue} onGo={onGo}>
          <SetAside isAside={isAside} onChange={onAside} />
        </Open>
      )}
    </details>
  );
}

function Open({
  exercise,
  catalogue,
  onGo,
  children,
}: {
  exercise: Exercise;
  catalogue: readonly Exercise[];
  onGo: (id: ExerciseId) => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { name, steps, cue, mistakes, caution } = exerciseWords(exercise, t);
  return (
    <div class="card-body">
      <div class="card-how">
        <Ends exercise={exercise} side={null} label={t('catalogue.startAndEnd', { exercise: name })} />
        <h4>{t('catalogue.steps')}</h4>
        <ol>
          {steps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        {cue && (
          <p class="cue">
            <span class="hidden-words">{t('catalogue.cue')} </span>
            {cue}
          </p>
        )}
        {mistakes.length > 0 && (
          <>
            <h4>{t('player.mistakes')}</h4>
            <ul>
              {mistakes.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
        {caution && (
          <div class="care">
            <h4>{t('player.caution')}</h4>
            <p>{caution}</p>
          </div>
        )}
        <h4>{t('catalogue.dose.title')}</h4>
        <Doses exercise={exercise} />
      </div>
      <div class="card-about">
        <Facts exercise={exercise} />
        <Neighbours exercise={exercise} catalogue={catalogue} onGo={onGo} />
        <AmountSources exercise={exercise} />
        {children}
      </div>
    </div>
  );
}
