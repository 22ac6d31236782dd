import { bodyOf, units } from './body.ts';
import { sightOf } from './camera.ts';
import type { FigureOf } from './figure-of.ts';
import { aspect, frameOf } from './frame.ts';
import { skeletonOf } from './kinematics.ts';
import { poseAt, still } from './moment.ts';
import type { Moment } from './moment.ts';
import type { Playing } from './motion.ts';

/** How far the quickest point of a drawing goes between two moments, in hundredths of the body's height. */
export type Travel = (from: Playing, to: Playing) => number;

/** How finely the way is measured. */
const parts = 48;
/** An arrow that comes or goes is as much to be seen as something that moves this far. */
const fading = 3;

type Spot = readonly [x: number, y: number, r: number];

/**
 * The travel of a figure, measured once along its movement, round its circle, through a breath and across its
 * mirror, and added up: what is drawn goes this far or less.
 */
export function travelOf(figure: FigureOf): Travel {
  const { onPaper } = sightOf(figure.camera);
  const spotsAt = (at: Partial<Moment>): readonly Spot[] => {
    const moment = { ...still, ...at };
    const body = bodyOf(skeletonOf(poseAt(figure, moment)), moment.breath);
    return units.flatMap((unit) =>
      body[unit].flatMap(({ balls }) => balls.map(({ at, r }): Spot => [...onPaper(at), r])),
    );
  };
  const shares = Array.from({ length: parts + 1 }, (_, i) => i / parts);
  const least = figure.arrows || figure.circle ? fading / parts : 0;
  const way = [0];
  for (const part of between(shares.map((share) => spotsAt({ share })))) {
    way.push(way.at(-1)! + Math.max(least, part));
  }
  const along = (share: number): number => {
    const i = Math.min(Math.floor(share * parts), parts - 1);
    return way[i]! + (way[i + 1]! - way[i]!) * (share * parts - i);
  };
  const rounds = figure.circle ? shares.map((round) => spotsAt({ share: 1, round })) : [];
  const turn = parts * Math.max(0, ...between(rounds));
  const [swell] = between([spotsAt({ breath: 0 }), spotsAt({ breath: 1 })]) as [number];
  const overturn = frameOf(figure, aspect).width / 2;
  return ({ moment: a, mirror }, { moment: b, mirror: other }) => {
    const isAnother = a.isOther !== b.isOther || a.round < 0 !== b.round < 0;
    if (isAnother) return Infinity;
    return (
      Math.abs(along(a.share) - along(b.share)) +
      Math.abs(a.round - b.round) * turn +
      Math.abs(a.breath - b.breath) * swell +
      Math.abs(mirror - other) * overturn
    );
  };
}

/** How far the quickest spot goes from each picture to the next. */
const between = (pictures: readonly (readonly Spot[])[]): readonly number[] =>
  pictures.slice(1).map((spots, i) => Math.max(...spots.map((spot, j) => apart(spot, pictures[i]![j]!))));

const apart = ([x, y, r]: Spot, [otherX, otherY, otherR]: Spot): number =>
  Math.hypot(x - otherX, y - otherY) + Math.abs(r - otherR);
