import { sightOf } from './camera.ts';
import type { Sight } from './camera.ts';
import type { FigureOf } from './figure-of.ts';
import { round } from './hull.ts';
import { skeletonOf } from './kinematics.ts';
import { poseAt, still } from './moment.ts';
import { between } from './vec.ts';

type Point = readonly [x: number, y: number];

const write = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/**
 * What shows where it goes, as the data of a path: the way round of a circle, which lies behind the person, or where
 * to press, which lies in front. Empty where a movement shows it by itself.
 */
export function arrowsOf(figure: FigureOf, isBackward: boolean): string {
  const { onPaper } = sightOf(figure.camera);
  const lines = (figure.arrows ?? []).map(({ from, to }): readonly Point[] => [onPaper(from), onPaper(to)]);
  if (figure.circle) lines.push(...wayRound(figure, isBackward, onPaper));
  return lines.map(arrow).join('');
}

/** How far along the leg, the ankle being 1, the circle stands that it draws: the foot leaves it in sight. */
const pastTheFoot = 1.22;

/** The circle that the leg draws, as two arrows that follow one another. */
function wayRound(
  figure: FigureOf,
  isBackward: boolean,
  onPaper: Sight['onPaper'],
): readonly (readonly Point[])[] {
  const at = (turns: number): Point => {
    const pose = poseAt(figure, { ...still, share: 1, round: isBackward ? -turns : turns });
    const { hip, ankle } = skeletonOf(pose).rightLeg;
    return onPaper(between(hip, ankle, pastTheFoot));
  };
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
