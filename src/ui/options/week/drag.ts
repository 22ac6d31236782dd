import { dayMin, weekdays } from '../../../schedule/index.ts';
import { freeKey } from '../week-draft.ts';
import type { WeekDraft } from '../week-draft.ts';
import { arcsOf, onCircle } from './circle.ts';
import { movedTo, put, snapMin, stretchedTo } from './edit.ts';
import type { End } from './edit.ts';
import { roomAround } from './room.ts';

/** A point of the drawn week: the row, and the minute on its ruler, 0..1440. */
export interface Place {
  /** 0 is Monday. */
  readonly day: number;
  readonly min: number;
}

/** Where the ruler of a day lies on the screen, in CSS pixels. */
export interface Track {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the pointer has hold of. */
export type Drag =
  | { readonly kind: 'make'; readonly at: Place }
  /** `grabbedMin`: how far after its beginning the span was taken. */
  | { readonly kind: 'move'; readonly key: number; readonly grabbedMin: number }
  | { readonly kind: 'stretch'; readonly key: number; readonly end: End };

/** The place in the week that a point of the screen means: the row nearest to it, and the nearest minute of that. */
export function placeAt(
  { x, y }: { readonly x: number; readonly y: number },
  tracks: readonly Track[],
  isRightToLeft: boolean,
): Place {
  const far = ({ top, bottom }: Track) => Math.max(top - y, y - bottom, 0);
  const day = tracks.reduce((best, track, each) => (far(track) < far(tracks[best]!) ? each : best), 0);
  const { left, right } = tracks[day]!;
  const share = (isRightToLeft ? right - x : x - left) / (right - left);
  return { day, min: Math.round(Math.max(0, Math.min(1, share)) * dayMin) };
}

/** Taking hold of the body of a span at that place. */
export function grabbed(draft: WeekDraft, key: number, place: Place): Drag | null {
  const arc = arcsOf(draft).find((each) => each.key === key);
  return arc ? { kind: 'move', key, grabbedMin: onCircle(minOf(place) - arc.startMin) } : null;
}

/** The draft as the drag leaves it with the pointer at that place. `draft` is as it was when the drag began. */
export function dragged(draft: WeekDraft, drag: Drag, to: Place): WeekDraft {
  switch (drag.kind) {
    case 'move':
      return movedTo(draft, drag.key, snapped(minOf(to) - drag.grabbedMin));
    case 'stretch':
      return stretched(draft, drag.key, drag.end, to);
    case 'make':
      return made(draft, drag.at, to);
  }
}

/** The key of the span that the drag makes or changes. */
export function keyOf(draft: WeekDraft, drag: Drag): number {
  return drag.kind === 'make' ? freeKey(draft) : drag.key;
}

/**
 * The time of day is what counts; the row says only whether an end before the beginning is meant for the day after.
 * So a hand that slips into another row does no harm. A span that runs past midnight already has two rows.
 */
function stretched(draft: WeekDraft, key: number, end: End, to: Place): WeekDraft {
  const arc = arcsOf(draft).find((each) => each.key === key);
  if (arc === undefined) return draft;
  const { startMin, lengthMin } = arc;
  const fromMin = startMin % dayMin;
  const toMin = fromMin + lengthMin;
  const min = snapped(to.min);
  if (toMin > dayMin) return stretchedTo(draft, key, end, minOf({ ...to, min }));
  const midnightMin = startMin - fromMin;
  const rows = rowsFrom(startMin, to);
  if (end === 'to') {
    const isNextDay = min <= fromMin && rows > 0;
    return stretchedTo(draft, key, end, midnightMin + (isNextDay ? dayMin + min : Math.max(min, fromMin)));
  }
  const isDayBefore = min >= toMin && rows < 0;
  return stretchedTo(draft, key, end, midnightMin + (isDayBefore ? min - dayMin : Math.min(min, toMin)));
}

function made(draft: WeekDraft, from: Place, to: Place): WeekDraft {
  const room = roomAround(arcsOf(draft), minOf({ ...from, min: Math.min(from.min, dayMin - 1) }));
  if (room === null) return draft;
  const midnightMin = from.day * dayMin;
  const runsOver = to.min < from.min && rowsFrom(midnightMin, to) > 0;
  const [early, late] = [from.min, to.min + (runsOver ? dayMin : 0)].toSorted((a, b) => a - b);
  const startMin = Math.max(midnightMin + snapped(early!), room.fromMin);
  const lengthMin = Math.min(midnightMin + snapped(late!) - startMin, room.toMin - startMin, dayMin);
  if (lengthMin < snapMin) return draft;
  return put(draft, { key: freeKey(draft), startMin: onCircle(startMin), lengthMin });
}

function minOf({ day, min }: Place): number {
  return day * dayMin + min;
}

function snapped(min: number): number {
  return Math.round(min / snapMin) * snapMin;
}

/** How many rows a place lies below the day of a minute; above it is negative. Monday lies below Sunday, too. */
function rowsFrom(min: number, { day }: Place): number {
  const rows = weekdays.length;
  const below = (day - Math.floor(onCircle(min) / dayMin) + rows) % rows;
  return below <= rows / 2 ? below : below - rows;
}
