import { dayMin, weekdays } from '../../../schedule/index.ts';
import type { Arc } from './circle.ts';

/** What is drawn of a span in the row of one day, in minutes on its ruler. */
export interface Piece {
  readonly arc: Arc;
  readonly fromMin: number;
  readonly toMin: number;
  /** Where the span begins; the rest of one that runs past midnight is drawn in the row of the day after. */
  readonly isHead: boolean;
  /** Where the span ends. */
  readonly isTail: boolean;
}

/** The pieces in the row of a day, 0 being Monday, in order of time. */
export function piecesOn(day: number, arcs: readonly Arc[]): readonly Piece[] {
  const yesterday = (day + weekdays.length - 1) % weekdays.length;
  return arcs
    .flatMap((arc): Piece[] => {
      const startDay = Math.floor(arc.startMin / dayMin);
      const fromMin = arc.startMin % dayMin;
      const toMin = fromMin + arc.lengthMin;
      const isOver = toMin > dayMin;
      if (startDay === day)
        return [{ arc, fromMin, toMin: Math.min(toMin, dayMin), isHead: true, isTail: !isOver }];
      if (startDay === yesterday && isOver)
        return [{ arc, fromMin: 0, toMin: toMin - dayMin, isHead: false, isTail: true }];
      return [];
    })
    .toSorted((a, b) => a.fromMin - b.fromMin);
}
