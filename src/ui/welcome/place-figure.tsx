import type { Setting } from '../../exercises/index.ts';
import { Drawing } from '../figure/drawing.tsx';
import { still } from '../figure/moment.ts';
import { figures } from '../figure/poses/index.ts';
import '../figure/figure.css';

/** Somebody in the middle of a movement that is made there. */
const shown = { seated: 'seatedMarch', standing: 'standingMarch', floor: 'gluteBridge' } as const;

export function PlaceFigure({ setting }: { setting: Setting }) {
  return <Drawing figure={figures[shown[setting]]} playing={{ mirror: 1, moment: { ...still, share: 1 } }} />;
}
