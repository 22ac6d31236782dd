import { bodyOf } from './body.ts';
import type { Piece, Tone } from './body.ts';
import { sightOf } from './camera.ts';
import type { Sight } from './camera.ts';
import type { FigureOf } from './figure-of.ts';
import { hull } from './hull.ts';
import { skeletonOf } from './kinematics.ts';
import { poseAt } from './moment.ts';
import type { Moment } from './moment.ts';
import { tinted } from './muscles.ts';
import type { Tint } from './muscles.ts';
import { dot } from './vec.ts';

/** One path of the picture. */
export interface Stroke {
  readonly tone: Tone | 'edge' | `${Tone}Pale`;
  readonly d: string;
}

/** What stands around the person, back to front; it never moves. */
export function backdropOf({ camera, props }: FigureOf): readonly Stroke[] {
  const sight = sightOf(camera);
  return joined(props.flat().map(({ tone, balls }) => ({ tone, d: pathOf(balls, sight) })));
}

/** The person at a moment, back to front. */
export function personAt(figure: FigureOf, moment: Moment): readonly Stroke[] {
  const skeleton = skeletonOf(poseAt(figure, moment));
  const sight = sightOf(figure.camera);
  const body = bodyOf(skeleton, moment.breath);
  const tints = tinted(skeleton, moment.isOther ? figure.tints.map(otherSide) : figure.tints);
  const draw = ({ tone, balls }: Piece): Stroke => ({ tone, d: pathOf(balls, sight) });
  const strokes = figure.order.flatMap((name): readonly Stroke[] => {
    if (name === 'held') return figure.held?.(skeleton).map(draw) ?? [];
    const isPale = figure.pale.some((limb) => limb === name);
    const seen = body[name].filter(
      ({ seenFrom }) => !seenFrom || dot(seenFrom.way, sight.towards) > seenFrom.least,
    );
    const drawn = seen.map(draw);
    const edge = seen.map(({ edge: own }, i) => (own ? pathOf(own, sight) : drawn[i]!.d)).join('');
    return [
      { tone: 'edge', d: edge },
      ...drawn.map(({ tone, d }, i) => ({ tone: isPale ? (`${seen[i]!.tone}Pale` as const) : tone, d })),
      ...tints.filter(([unit]) => unit === name).map(([, piece]) => draw(piece)),
    ];
  });
  return joined(strokes);
}

/** Neighbours of one tone are one path: each path costs the browser as much as what it draws. */
function joined(strokes: readonly Stroke[]): readonly Stroke[] {
  const found: Stroke[] = [];
  for (const stroke of strokes) {
    const last = found.at(-1);
    if (last?.tone === stroke.tone) found[found.length - 1] = { ...last, d: last.d + stroke.d };
    else found.push(stroke);
  }
  return found;
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
