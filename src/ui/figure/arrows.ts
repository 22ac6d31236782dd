import type { Sight } from './camera.ts';
import type { FigureOf } from './figure-of.ts';
import { round } from './hull.ts';
import { skeletonOf } from './kinematics.ts';
import { poseAt, still } from './moment.ts';
import type { Moment } from './moment.ts';
import type { Stroke } from './stroke.ts';

type Point = readonly [x: number, y: number];

const write = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** What shows where it goes: the way round of a circle, or where to press. They come as the end pose is reached. */
export function arrowsOf(figure: FigureOf, moment: Moment, { onPaper }: Sight): readonly Stroke[] {
  const lines = (figure.arrows ?? []).map(({ from, to }): readonly Point[] => [onPaper(from), onPaper(to)]);
  if (figure.circle) lines.push(...wayRound(figure, moment.round < 0, onPaper));
  const d = lines.map(arrow).join('');
  if (d === '' || moment.share === 0) return [];
  return [
    { tone: 'arrowEdge', d, shows: moment.share },
    { tone: 'arrow', d, shows: moment.share },
  ];
}

/** The circle that the foot draws, as two arrows that follow one another. */
function wayRound(
  figure: FigureOf,
  isBackward: boolean,
  onPaper: Sight['onPaper'],
): readonly (readonly Point[])[] {
  const at = (turns: number): Point =>
    onPaper(
      skeletonOf(poseAt(figure, { ...still, share: 1, round: isBackward ? -turns : turns })).rightLeg.ankle,
    );
  const part = (from: number): Point[] => Array.from({ length: 13 }, (_, i) => at(from + i / 30));
  return [part(0.05), part(0.55)];
}

/** A line with a head at its end. */
function arrow(points: readonly Point[]): string {
  const [[bx, by], [ax, ay]] = [points.at(-1)!, points.at(-2)!];
  const angle = Math.atan2(by - ay, bx - ax);
  const barb = (turn: number): Point => [
    bx - 3.4 * Math.cos(angle + turn),
    by - 3.4 * Math.sin(angle + turn),
  ];
  return `M${points.map(write).join('L')}M${write(barb(0.6))}L${write([bx, by])}L${write(barb(-0.6))}`;
}
