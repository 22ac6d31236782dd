import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../engine/index.ts';
import { findExercise } from '../../exercises/index.ts';
import { Dial } from '../dial.tsx';
import { exerciseName } from '../exercise-name.ts';
import { Figure } from '../figure/figure.tsx';
import { useKnownExercises } from '../known-exercises.ts';
import type { PlayerDoor, Send } from '../live.ts';
import type { Settings } from '../../settings/index.ts';
import { useCues } from '../sound/use-cues.ts';
import { useWords } from '../words.ts';
import { Controls } from './controls.tsx';
import { HowTo } from './how-to.tsx';
import { Hurting } from './hurting.tsx';
import { Progress } from './progress.tsx';
import { Returning } from './returning.tsx';
import { captionOf } from './captions.ts';
import './player.css';
import { announcement, stepWords } from './step-words.ts';
import { Tools } from './tools.tsx';
import { useAwake } from './use-awake.ts';
import { useToolbar } from './use-toolbar.ts';

export interface PlayerProps {
  readonly view: Extract<View, { kind: 'in-session' }>;
  readonly send: Send;
  readonly settings: Settings;
  readonly door: PlayerDoor;
}

/** A session while it plays or is paused. Every line keeps its place from step to step. */
export function Player({ view, settings, send, door }: PlayerProps) {
  const words = useWords();
  const { t } = words;
  const { session, position } = view;
  const { step, running } = position;
  const catalogue = useKnownExercises(
    door,
    session.timeline.steps.map(({ exerciseId }) => exerciseId),
  );
  const exercise = findExercise(step.exerciseId, catalogue);
  const name = exerciseName(step.exerciseId, t, catalogue);
  const said = stepWords(position, words, catalogue);
  const seconds = Math.max(0, Math.ceil(position.remainingMs / 1000));
  const toggle = () => void send({ kind: running ? 'pause-session' : 'resume-session' });
  const [isHurting, setHurting] = useState(false);
  const shortcuts = {
    toggle,
    back: () => void send({ kind: 'step-back' }),
    skip: () => void send({ kind: 'skip-step' }),
    end: () => void send({ kind: 'end-session' }),
  };
  // While it is said what hurts, the session waits behind the form: no key may set it going unseen.
  useShortcuts(isHurting ? null : shortcuts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that started this is gone. A step that changes later leaves the focus where it is.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const { told, silence } = useCues(session, settings.sound, catalogue, door.clock);
  useAwake(running);
  useToolbar(door.showProgress, seconds, position.sessionElapsedMs / position.totalMs);
  useSignOfLife(position.index, send);
  const caption = captionOf(told, told ? position.sessionElapsedMs - told.atMs : 0, session.timeline, words);
  const stopAndLook = () => {
    setHurting(true);
    if (running) void send({ kind: 'pause-session' });
  };
  const goOn = () => {
    setHurting(false);
    void send({ kind: 'resume-session' });
  };
  if (view.awayMs !== null) return <Returning awayMs={view.awayMs} send={send} />;
  if (isHurting) {
    return (
      <Hurting session={session} now={step.exerciseId} catalogue={catalogue} send={send} onGoOn={goOn} />
    );
  }
  return (
    <section class="player" data-step={step.kind} data-running={running}>
      <Progress steps={session.timeline.steps} position={position} />
      <div class="player-now">
        <h1 class="player-name" ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <p class="player-doing">
          <strong>{running ? said.doing : t('player.paused')}</strong>
          {said.where && <span class="player-where">{said.where}</span>}
        </p>
        <div class="player-stage">
          {exercise && (
            <Figure
              shown={position}
              exercise={exercise}
              label={t('player.figure', { exercise: name, doing: said.doing })}
            />
          )}
          <Dial share={position.remainingMs / step.durationMs} tone={isEffort(step.kind) ? 'calm' : 'spark'}>
            <span class="player-seconds" role="timer" aria-label={t('player.secondsLeft')}>
              {seconds}
            </span>
          </Dial>
        </div>
        <p class="player-unit">{said.unit}</p>
        <p class="player-cue" data-caption={caption !== ''}>
          {caption || said.cue}
        </p>
        <p class="player-next soft">{said.next}</p>
      </div>
      <Controls running={running} toggle={toggle} send={send} />
      <div class="player-more">
        {exercise && <HowTo exercise={exercise} />}
        <button type="button" class="button quiet" onClick={stopAndLook}>
          {t('player.hurts.button')}
        </button>
        <Tools settings={settings} places={door.places} send={send} />
      </div>
      {silence && <p class="player-silence soft">{t(`player.silence.${silence}`)}</p>}
      <p class="hidden-words" aria-live="polite">
        {told?.kind === 'halfway' && caption ? caption : announcement(position, words, catalogue)}
      </p>
    </section>
  );
}

/** The steps in which the body works; the others lead there. */
function isEffort(kind: string): boolean {
  return kind === 'work' || kind === 'hold' || kind === 'breathe';
}

/** Tells the background at each step that somebody is there: what a machine that falls asleep has to go by. */
function useSignOfLife(index: number, send: Send): void {
  const first = useRef(index);
  useEffect(() => {
    if (index === first.current) return;
    first.current = index;
    void send({ kind: 'check-in' });
  }, [index, send]);
}

interface Shortcuts {
  readonly end: () => void;
  readonly toggle: () => void;
  readonly back: () => void;
  readonly skip: () => void;
}

/** Space pauses and goes on, arrows step, Escape ends, which can be taken back; a field or a button reached by keyboard keeps its own keys. */
function useShortcuts(shortcuts: Shortcuts | null): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === null || latest.current === null) return;
      event.preventDefault();
      latest.current[shortcut]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function shortcutOf(event: KeyboardEvent): keyof Shortcuts | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.matches('input, select, textarea, [contenteditable]')) return null;
  // In a language read from right to left, the way on points to the left.
  const isMirrored = document.documentElement.dir === 'rtl';
  switch (event.key) {
    case ' ':
      return target?.matches(':is(button, summary, a):focus-visible') ? null : 'toggle';
    case 'Escape':
      return 'end';
    case 'ArrowLeft':
      return isMirrored ? 'skip' : 'back';
    case 'ArrowRight':
      return isMirrored ? 'back' : 'skip';
    default:
      return null;
  }
}
