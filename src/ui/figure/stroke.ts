import type { Tone } from './body.ts';

/** One path of the picture. */
export interface Stroke {
  readonly tone: Tone | 'edge' | 'arrow' | 'arrowEdge' | `${Tone}Pale`;
  readonly d: string;
  /** How much of it shows, 0 to 1; all if absent. */
  readonly shows?: number;
}
