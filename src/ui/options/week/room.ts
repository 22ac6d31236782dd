import { scheduleLimits } from '../../../schedule/index.ts';
import type { WeekDraft } from '../week-draft.ts';
import { arcsOf, onCircle, weekMin, weekdayOf } from './circle.ts';
import type { Arc } from './circle.ts';

/** What others leave free around a point of the week, in minutes on the circle unrolled around that point. */
export interface Room {
  readonly fromMin: number;
  readonly toMin: number;
}

type Taken = Pick<Arc, 'startMin' | 'lengthMin'>;

/** The arcs of a week beside the one with this key. */
export function othersOf(draft: WeekDraft, key: number): readonly Arc[] {
  return arcsOf(draft).filter((arc) => arc.key !== key);
}

/** Whether an arc shares time with none of the others. Those that only touch share none. */
export function isFree(others: readonly Taken[], { startMin, lengthMin }: Taken): boolean {
  return others.every((other) => {
    const aheadMin = onCircle(other.startMin - startMin);
    const behindMin = onCircle(startMin - other.startMin);
    return aheadMin >= lengthMin && behindMin >= other.lengthMin;
  });
}

/** The room around `min`, which is in it or at its edge; null where that is taken. The whole circle at most. */
export function roomAround(others: readonly Taken[], min: number): Room | null {
  if (!isFree(others, { startMin: onCircle(min), lengthMin: 1 })) return null;
  const ahead = others.map((other) => onCircle(other.startMin - min));
  const behind = others.map((other) => onCircle(min - other.startMin - other.lengthMin));
  return {
    fromMin: min - Math.min(weekMin, ...behind),
    toMin: min + Math.min(weekMin, ...ahead),
  };
}

/** Where an arc of that length has room nearest to the wanted start; null where it has none in all the week. */
export function nearestFree(others: readonly Taken[], wanted: Taken): number | null {
  const { startMin, lengthMin } = wanted;
  const candidates = [
    startMin,
    ...others.flatMap((other) => [other.startMin + other.lengthMin, other.startMin - lengthMin]),
  ].map(onCircle);
  const free = candidates.filter((start) => isFree(others, { startMin: start, lengthMin }));
  const farMin = (start: number) => Math.min(onCircle(start - startMin), onCircle(startMin - start));
  const [nearest = null] = free.toSorted((a, b) => farMin(a) - farMin(b));
  return nearest;
}

/** Whether the day that an arc starts on may hold one more span, or holds this one already. */
export function dayHasPlace(draft: WeekDraft, arc: Arc): boolean {
  const spans = draft[weekdayOf(arc)].filter(({ key }) => key !== arc.key);
  return spans.length < scheduleLimits.spansADay;
}
