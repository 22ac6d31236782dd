import { dot } from './vec.ts';
import type { Vec } from './vec.ts';

/**
 * From where a body is seen, in degrees. Turn 0 is its right side, 90 its front; height 0 is level, 90 from
 * straight above.
 */
export interface Camera {
  readonly turn: number;
  readonly height: number;
}

/** What the camera sees. */
export interface Sight {
  /** Where a point of the room falls on the paper, in hundredths of the body's height; y goes down. */
  readonly onPaper: (point: Vec) => readonly [x: number, y: number];
  /** The way towards the camera. */
  readonly towards: Vec;
}

/** A parallel projection, as from far away. */
export function sightOf({ turn, height }: Camera): Sight {
  const [st, ct] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const [sh, ch] = [Math.sin((height * Math.PI) / 180), Math.cos((height * Math.PI) / 180)];
  const right: Vec = [ct, 0, -st];
  const up: Vec = [-sh * st, ch, -sh * ct];
  return { onPaper: (point) => [dot(point, right), -dot(point, up)], towards: [ch * st, sh, ch * ct] };
}
