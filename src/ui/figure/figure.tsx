import { useEffect, useRef, useState } from 'preact/hooks';
import type { BuiltInId, Exercise } from '../../exercises/index.ts';
import type { Side } from '../../routines/index.ts';
import { Drawing } from './drawing.tsx';
import type { FigureOf } from './figure-of.ts';
import './figure.css';
import { still } from './moment.ts';
import { figures } from './poses/index.ts';
import { usePlaying } from './use-playing.ts';
import type { Shown } from './use-playing.ts';

/**
 * Somebody who does the exercise, moving with the session's timer; the two ends of the movement where motion is
 * not wanted.
 */
export function Figure({ shown, exercise, label }: { shown: Shown; exercise: Exercise; label: string }) {
  const isCalm = usePrefersCalm();
  const figure = figureOf(exercise);
  if (isCalm || !figure) return <Ends exercise={exercise} side={shown.step.side} label={label} />;
  return <Moving shown={shown} exercise={exercise} figure={figure} label={label} />;
}

/** The start and the end of a movement side by side; of an exercise of somebody's own its picture, or nothing. */
export function Ends({ exercise, side, label }: { exercise: Exercise; side: Side | null; label: string }) {
  const figure = figureOf(exercise);
  if (!figure)
    return exercise.picture ? <img class="figure-picture" src={exercise.picture} alt={label} /> : null;
  const mirror = side === 'left' ? -1 : 1;
  return (
    <div class="figure-ends" role="img" aria-label={label}>
      {[0, 1].map((share) => (
        <Drawing key={share} figure={figure} playing={{ mirror, moment: { ...still, share } }} />
      ))}
    </div>
  );
}

const figureOf = ({ id }: Exercise): FigureOf | undefined => figures[id as BuiltInId];

function Moving({
  shown,
  exercise,
  figure,
  label,
}: {
  shown: Shown;
  exercise: Exercise;
  figure: FigureOf;
  label: string;
}) {
  const picture = useRef<SVGSVGElement>(null);
  const playing = usePlaying(shown, exercise, figure, picture);
  return <Drawing figure={figure} playing={playing} label={label} picture={picture} />;
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
