import { bodyOf } from './body.ts';
import type { Piece } from './body.ts';
import { sightOf } from './camera.ts';
import type { Sight } from './camera.ts';
import type { FigureOf } from './figure-of.ts';
import { hull } from './hull.ts';
import { poseAt } from './moment.ts';
import type { Moment } from './moment.ts';
import { skeletonOf } from './kinematics.ts';
import type { Stroke } from './stroke.ts';
import { tinted } from './muscles.ts';
import type { Tint } from './muscles.ts';
import type { Prop } from './props.ts';
import { arrowsOf } from './arrows.ts';
import { dot } from './vec.ts';

/** The paths of a moment, back to front. */
export function sceneAt(figure: FigureOf, moment: Moment): readonly Stroke[] {
  const skeleton = skeletonOf(poseAt(figure, moment));
  const sight = sightOf(figure.camera);
  const body = bodyOf(skeleton, moment.breath);
  const tints = tinted(skeleton, moment.isOther ? figure.tints.map(otherSide) : figure.tints);
  const draw = (piece: Piece, tone: Stroke['tone'] = piece.tone): Stroke => ({
    tone,
    d: pathOf(piece.balls, sight),
  });
  const drawn = (props: readonly Prop[] = []) =>
    props.flatMap((prop) => prop(skeleton)).map((piece) => draw(piece));
  const units = figure.order.flatMap((name): readonly Stroke[] => {
    if (name === 'held') return drawn(figure.held);
    const isPale = figure.pale.some((limb) => limb === name);
    const pieces = body[name].filter(
      ({ seenFrom }) => !seenFrom || dot(seenFrom.way, sight.towards) > seenFrom.least,
    );
    const edge = pieces.map(({ balls, edge: own }) => pathOf(own ?? balls, sight)).join('');
    return [
      { tone: 'edge', d: edge },
      ...pieces.map((piece) => draw(piece, isPale ? `${piece.tone}Pale` : piece.tone)),
      ...tints.filter(([unit]) => unit === name).map(([, piece]) => draw(piece)),
    ];
  });
  return [...drawn(figure.props), ...units, ...arrowsOf(figure, moment, sight)];
}

const otherSide = (tint: Tint): Tint => tint.replace('right', 'left') as Tint;

const pathOf = (balls: Piece['balls'], { onPaper }: Sight): string =>
  balls.length === 0
    ? ''
    : hull(
        balls.map(({ at, r }) => {
          const [x, y] = onPaper(at);
          return { x, y, r };
        }),
      );
