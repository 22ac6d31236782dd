import { bodyOf, units } from './body.ts';
import { sightOf } from './camera.ts';
import type { FigureOf } from './figure-of.ts';
import { skeletonOf } from './kinematics.ts';
import { poseAt, still } from './moment.ts';

/** Where on the paper a figure's whole movement has its place. */
export interface Frame {
  readonly middleX: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width to height of every picture. */
export const aspect = 4 / 3;

const margin = 2;

/** A frame of this many times its height, around all that a figure does, standing on its lower edge. */
export function frameOf(figure: FigureOf, aspect: number): Frame {
  const { onPaper } = sightOf(figure.camera);
  const moments = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ ...still, share, round: share }));
  const xs: number[] = [];
  const ys: number[] = [];
  for (const moment of figure.circle
    ? [...moments, ...moments.map((at) => ({ ...at, share: 1 }))]
    : moments) {
    const skeleton = skeletonOf(poseAt(figure, moment));
    const body = bodyOf(skeleton, 1);
    const pieces = [...figure.props.flat(), ...units.flatMap((unit) => body[unit])];
    for (const { at, r } of pieces.flatMap(({ balls }) => balls)) {
      const [x, y] = onPaper(at);
      xs.push(x - r, x + r);
      ys.push(y - r, y + r);
    }
  }
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  const height = Math.max(bottom - top, (right - left) / aspect);
  return { middleX: (left + right) / 2, top: bottom - height, width: height * aspect, height };
}
