import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { WeekDraft } from '../week-draft.ts';
import { dragged, grabbed, keyOf, placeAt } from './drag.ts';
import type { Drag, Place } from './drag.ts';

/** The pointer goes this far, in CSS pixels, before it is a drag: a click changes nothing. */
const slackPx = 4;

interface Hold {
  readonly drag: Drag;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  isDragged: boolean;
}

/** A drag that is under way: the week as it would be, and the span in hand. */
export interface Preview {
  readonly draft: WeekDraft;
  readonly key: number;
}

/**
 * Drags in the drawn week. The pointer is captured by the whole drawing, since a span may go to another row. Escape,
 * or a browser that takes the pointer for scrolling, leaves all as it was.
 */
export function useDrag(
  drawing: RefObject<HTMLElement | null>,
  draft: WeekDraft,
  onDrop: (preview: Preview) => void,
) {
  const hold = useRef<Hold | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);

  const letGo = () => {
    hold.current = null;
    setPreview(null);
  };
  const isHeldBy = ({ pointerId }: PointerEvent) => hold.current?.pointerId === pointerId;

  useEffect(() => {
    if (preview === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      letGo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [preview !== null]);

  const handlers = {
    onPointerDown(event: PointerEvent) {
      const target = event.target as Element;
      if (drawing.current === null || !event.isPrimary || event.button !== 0) return;
      if (target.closest('[data-track]') === null) return;
      const drag = dragAt(target, draft, placeOn(drawing.current, event));
      if (drag === null) return;
      hold.current = {
        drag,
        pointerId: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        isDragged: false,
      };
      drawing.current.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const held = hold.current;
      if (held === null || drawing.current === null || !isHeldBy(event)) return;
      held.isDragged ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) >= slackPx;
      if (!held.isDragged) return;
      const to = placeOn(drawing.current, event);
      setPreview({ draft: dragged(draft, held.drag, to), key: keyOf(draft, held.drag) });
    },
    onPointerUp(event: PointerEvent) {
      if (!isHeldBy(event)) return;
      if (preview !== null) onDrop(preview);
      letGo();
    },
    onPointerCancel(event: PointerEvent) {
      if (isHeldBy(event)) letGo();
    },
  };
  return { preview, handlers };
}

function dragAt(target: Element, draft: WeekDraft, place: Place): Drag | null {
  const span = target.closest<HTMLElement>('[data-key]');
  if (span === null) return { kind: 'make', at: place };
  const key = Number(span.dataset['key']);
  const end = target.closest<HTMLElement>('[data-end]')?.dataset['end'];
  return end === 'from' || end === 'to' ? { kind: 'stretch', key, end } : grabbed(draft, key, place);
}

function placeOn(drawing: HTMLElement, { clientX, clientY }: PointerEvent): Place {
  const tracks = [...drawing.querySelectorAll('[data-track]')].map((track) => track.getBoundingClientRect());
  return placeAt({ x: clientX, y: clientY }, tracks, isRightToLeft(drawing));
}

/** Whether time runs to the left in this part of the page. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
