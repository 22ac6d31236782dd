import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { arrowsOf } from './arrows.ts';
import type { FigureOf } from './figure-of.ts';
import { aspect, frameOf } from './frame.ts';
import { round } from './hull.ts';
import type { Playing } from './motion.ts';
import { backdropOf, personAt } from './scene.ts';
import type { Stroke } from './scene.ts';

const paths = (strokes: readonly Stroke[]) =>
  strokes.map(({ tone, d }, i) => <path key={i} class={tone} d={d} />);

/** A figure at a moment, as a picture that says `label`, or as a part of one that does. */
export function Drawing({
  figure,
  playing,
  label,
  picture,
}: {
  figure: FigureOf;
  playing: Playing;
  label?: string;
  picture?: RefObject<SVGSVGElement | null>;
}) {
  const { moment, mirror } = playing;
  const { middleX, top, width, height } = useMemo(() => frameOf(figure, aspect), [figure]);
  const backdrop = useMemo(() => paths(backdropOf(figure)), [figure]);
  const isBackward = moment.round < 0;
  const lines = useMemo(() => arrowsOf(figure, isBackward), [figure, isBackward]);
  // They come as the end of the movement is reached.
  const arrows = lines && (
    <g opacity={round(moment.share)}>
      <path class="arrowEdge" d={lines} />
      <path class="arrow" d={lines} />
    </g>
  );
  return (
    <svg
      {...(picture && { ref: picture })}
      class="figure"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      viewBox={[-width / 2, top, width, height].map(round).join(' ')}
    >
      <g transform={`scale(${round(mirror)} 1) translate(${round(-middleX)} 0)`}>
        {backdrop}
        {figure.circle && arrows}
        <g>{paths(personAt(figure, moment))}</g>
        {!figure.circle && arrows}
      </g>
    </svg>
  );
}
