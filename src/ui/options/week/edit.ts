import { dayMin, weekdays } from '../../../schedule/index.ts';
import type { Weekday } from '../../../schedule/index.ts';
import { freeKey } from '../week-draft.ts';
import type { WeekDraft } from '../week-draft.ts';
import { arcsOf, onCircle, weekMin, withArc } from './circle.ts';
import type { Arc } from './circle.ts';
import { dayHasPlace, isFree, nearestFree, othersOf } from './room.ts';

/** Times that are drawn lie on this grid, in minutes, but where a neighbour that was typed lies off it. */
export const snapMin = 5;

/** The end of a span that is stretched. */
export type End = 'from' | 'to';

/** The span begins as near to `startMin` as there is room for it; the same draft where there is none. */
export function movedTo(draft: WeekDraft, key: number, startMin: number): WeekDraft {
  const arc = arcsOf(draft).find((each) => each.key === key);
  if (arc === undefined) return draft;
  const start = nearestFree(othersOf(draft, key), { ...arc, startMin: onCircle(startMin) });
  return start === null ? draft : put(draft, { ...arc, startMin: start });
}

/** The span moves by so many minutes, onto the grid. */
export function movedBy(draft: WeekDraft, key: number, byMin: number): WeekDraft {
  const arc = arcsOf(draft).find((each) => each.key === key);
  return arc === undefined ? draft : movedTo(draft, key, stepped(arc.startMin, byMin));
}

/**
 * One end of the span lies at `min`, or as near as it may: at least one step from the other end, at most a day,
 * and no farther than the next span.
 */
export function stretchedTo(draft: WeekDraft, key: number, end: End, min: number): WeekDraft {
  const arc = arcsOf(draft).find((each) => each.key === key);
  if (arc === undefined) return draft;
  const others = othersOf(draft, key);
  const { startMin, lengthMin } = arc;
  const shortest = Math.min(snapMin, lengthMin);
  if (end === 'to') {
    const room = Math.min(dayMin, ...others.map((other) => onCircle(other.startMin - startMin)));
    const wanted = clamp(lengthMin + circleDistance(startMin + lengthMin, min), shortest, room);
    return put(draft, { ...arc, lengthMin: wanted });
  }
  const endMin = startMin + lengthMin;
  const room = Math.min(
    dayMin,
    ...others.map((other) => onCircle(endMin - other.startMin - other.lengthMin)),
  );
  const wanted = clamp(lengthMin - circleDistance(startMin, min), shortest, room);
  return put(draft, { ...arc, startMin: onCircle(endMin - wanted), lengthMin: wanted });
}

/** One end moves by so many minutes, onto the grid. */
export function stretchedBy(draft: WeekDraft, key: number, end: End, byMin: number): WeekDraft {
  const arc = arcsOf(draft).find((each) => each.key === key);
  if (arc === undefined) return draft;
  const min = end === 'from' ? arc.startMin : arc.startMin + arc.lengthMin;
  return stretchedTo(draft, key, end, stepped(min, byMin));
}

/**
 * The day with one more span: the usual hours if it is the first, after the last one otherwise, shorter where there
 * is less room. The same draft where the day is full.
 */
export function madeOn(draft: WeekDraft, weekday: Weekday): WeekDraft {
  const midnightMin = weekdays.indexOf(weekday) * dayMin;
  const arcs = arcsOf(draft);
  const ends = arcs
    .filter(({ startMin }) => startMin >= midnightMin && startMin < midnightMin + dayMin)
    .map(({ startMin, lengthMin }) => startMin + lengthMin);
  const isFirst = ends.length === 0;
  const wantedMin = isFirst ? midnightMin + 9 * 60 : Math.min(Math.max(...ends) + 60, midnightMin + dayMin);
  const otherDays = { startMin: onCircle(midnightMin + dayMin), lengthMin: weekMin - dayMin };
  for (const lengthMin of [...(isFirst ? [8.5 * 60] : []), 120, 60, 30, 15, snapMin]) {
    const wanted = { startMin: onCircle(wantedMin), lengthMin };
    const startMin = nearestFree([...arcs, otherDays], wanted);
    if (startMin !== null) return put(draft, { key: freeKey(draft), startMin, lengthMin });
  }
  return draft;
}

/** The draft with the arc; the same one where that changes nothing, or has no room: nothing is drawn over another. */
export function put(draft: WeekDraft, arc: Arc): WeekDraft {
  const before = arcsOf(draft).find(({ key }) => key === arc.key);
  const isSame = before?.startMin === arc.startMin && before.lengthMin === arc.lengthMin;
  const fits = !isSame && isFree(othersOf(draft, arc.key), arc) && dayHasPlace(draft, arc);
  return fits ? withArc(draft, arc) : draft;
}

/** The next place on the grid that is not farther than the step; a step is a whole number of grid lines. */
function stepped(min: number, byMin: number): number {
  const onto = byMin < 0 ? Math.ceil : Math.floor;
  return onto((min + byMin) / snapMin) * snapMin;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** How far it is from one point of the circle to another the shorter way, back being negative. */
function circleDistance(fromMin: number, toMin: number): number {
  const ahead = onCircle(toMin - fromMin);
  const behind = onCircle(fromMin - toMin);
  return ahead <= behind ? ahead : -behind;
}
