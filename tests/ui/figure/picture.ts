import { arrowsOf } from '../../../src/ui/figure/arrows.ts';
import type { FigureOf } from '../../../src/ui/figure/figure-of.ts';
import type { Moment } from '../../../src/ui/figure/moment.ts';
import { backdropOf, personAt } from '../../../src/ui/figure/scene.ts';
import type { Stroke } from '../../../src/ui/figure/scene.ts';

/** Everything that is drawn of a moment, as the component puts it together. */
export function pictureAt(
  figure: FigureOf,
  moment: Moment,
): readonly { tone: string; d: string; shows: number }[] {
  const d = arrowsOf(figure, moment.round < 0);
  const whole = (stroke: Stroke) => ({ ...stroke, shows: 1 });
  const arrows = ['arrowEdge', 'arrow'].map((tone) => ({ tone, d, shows: moment.share }));
  return [
    ...backdropOf(figure).map(whole),
    ...(figure.circle ? arrows : []),
    ...personAt(figure, moment).map(whole),
    ...(figure.circle ? [] : arrows),
  ];
}
