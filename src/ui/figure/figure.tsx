import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { BuiltInId, Exercise } from '../../exercises/index.ts';
import type { Side, Step } from '../../routines/index.ts';
import { Drawing } from './drawing.tsx';
import './figure.css';
import { still } from './moment.ts';
import { playingAt } from './motion.ts';
import type { Playing } from './motion.ts';
import { figures } from './poses/index.ts';

/** How long to look away while nothing moves; a movement begins so slowly that nobody sees it begin late. */
const restMs = 40;

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
  const playing = usePlaying(shown, exercise);
  return <Drawing figure={figure} playing={playing} label={label} />;
}

/**
 * What the figure does now, drawn again in each frame in which something moved while the session runs. The
 * browser gives no frames to a page that is hidden.
 */
function usePlaying(shown: Shown, exercise: Exercise): Playing {
  const [, drawAgain] = useReducer((drawn: number) => drawn + 1, 0);
  const known = useRef({ shown, at: performance.now() });
  if (known.current.shown !== shown) known.current = { shown, at: performance.now() };
  const now = () => {
    const { shown: latest, at } = known.current;
    const sinceMs = latest.running ? performance.now() - at : 0;
    return playingAt(latest.step, Math.min(latest.elapsedMs + sinceMs, latest.step.durationMs), exercise);
  };
  const playing = now();
  const drawn = useRef(playing);
  drawn.current = playing;
  useEffect(() => {
    if (!shown.running) return;
    let frame = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    // A frame costs the browser something even if nothing is drawn in it, so that a still figure asks for none.
    const isStill = () => isSame(now(), drawn.current);
    const look = () => {
      if (isStill()) rest = setTimeout(look, restMs);
      else frame = requestAnimationFrame(draw);
    };
    const draw = () => {
      if (isStill()) look();
      else {
        drawAgain(undefined);
        frame = requestAnimationFrame(draw);
      }
    };
    look();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [shown.running, exercise]);
  return playing;
}

const isSame = (a: Playing, b: Playing): boolean =>
  a.mirror === b.mirror &&
  a.moment.share === b.moment.share &&
  a.moment.round === b.moment.round &&
  a.moment.breath === b.moment.breath &&
  a.moment.isOther === b.moment.isOther;

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
