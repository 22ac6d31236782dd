import { useMemo } from 'preact/hooks';
import type { FigureOf } from './figure-of.ts';
import { frameOf } from './frame.ts';
import { round } from './hull.ts';
import type { Playing } from './motion.ts';
import { sceneAt } from './scene.ts';

/** Width to height of every picture. */
const aspect = 4 / 3;

/** A figure at a moment, as a picture that says `label`, or as a part of one that does. */
export function Drawing({ figure, playing, label }: { figure: FigureOf; playing: Playing; label?: string }) {
  const { middleX, top, width, height } = useMemo(() => frameOf(figure, aspect), [figure]);
  return (
    <svg
      class="figure"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      viewBox={[-width / 2, top, width, height].map(round).join(' ')}
    >
      <g transform={`scale(${round(playing.mirror)} 1) translate(${round(-middleX)} 0)`}>
        {sceneAt(figure, playing.moment).map(({ tone, d, shows }, i) => (
          <path key={i} class={tone} d={d} opacity={shows === undefined ? undefined : round(shows)} />
        ))}
      </g>
    </svg>
  );
}
