import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { BuiltInId, Exercise } from '../../exercises/index.ts';
import type { Side, Step } from '../../routines/index.ts';
import { Drawing } from './drawing.tsx';
import './figure.css';
import { still } from './moment.ts';
import { playingAt } from './motion.ts';
import { figures } from './poses/index.ts';

/** The moment of a step that is shown, in a session that runs or is paused. */
export interface Shown {
  readonly step: Step;
  readonly elapsedMs: number;
  readonly running: boolean;
}

/**
 * Somebody who does the exercise, moving with the session's timer. Where motion is not wanted, the two ends of
 * the movement stand side by side. An exercise of somebody's own shows its picture, or nothing.
 */
export function Figure({ shown, exercise, label }: { shown: Shown; exercise: Exercise; label: string }) {
  const isCalm = usePrefersCalm();
  const figure = figures[exercise.id as BuiltInId] as (typeof figures)[BuiltInId] | undefined;
  if (!figure)
    return exercise.picture ? <img class="figure-picture" src={exercise.picture} alt={label} /> : null;
  if (isCalm) return <Ends exerciseId={exercise.id as BuiltInId} side={shown.step.side} label={label} />;
  return <Moving shown={shown} exercise={exercise} figure={figure} label={label} />;
}

/** The start and the end of a movement side by side. */
export function Ends({
  exerciseId,
  side,
  label,
}: {
  exerciseId: BuiltInId;
  side: Side | null;
  label: string;
}) {
  const mirror = side === 'left' ? -1 : 1;
  return (
    <div class="figure-ends" role="img" aria-label={label}>
      {[0, 1].map((share) => (
        <Drawing key={share} figure={figures[exerciseId]} playing={{ mirror, moment: { ...still, share } }} />
      ))}
    </div>
  );
}

function Moving({
  shown,
  exercise,
  figure,
  label,
}: {
  shown: Shown;
  exercise: Exercise;
  figure: (typeof figures)[BuiltInId];
  label: string;
}) {
  const sinceMs = useSince(shown);
  const elapsedMs = Math.min(shown.elapsedMs + sinceMs, shown.step.durationMs);
  return <Drawing figure={figure} playing={playingAt(shown.step, elapsedMs, exercise)} label={label} />;
}

/**
 * How long ago `shown` was true, in milliseconds, anew in each frame while it runs; the browser gives no frames
 * to a page that is hidden.
 */
function useSince(shown: Shown): number {
  const [, drawAgain] = useReducer((frames: number) => frames + 1, 0);
  const known = useRef({ shown, at: performance.now() });
  if (known.current.shown !== shown) known.current = { shown, at: performance.now() };
  useEffect(() => {
    if (!shown.running) return;
    let frame = requestAnimationFrame(function draw() {
      drawAgain(undefined);
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [shown.running]);
  return shown.running ? performance.now() - known.current.at : 0;
}

function usePrefersCalm(): boolean {
  const [query] = useState(() => matchMedia('(prefers-reduced-motion: reduce)'));
  const [isCalm, setCalm] = useState(query.matches);
  useEffect(() => {
    const onChange = () => setCalm(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [query]);
  return isCalm;
}
