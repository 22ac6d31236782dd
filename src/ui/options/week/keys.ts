import { dayMin } from '../../../schedule/index.ts';
import type { Weekday } from '../../../schedule/index.ts';
import type { WeekDraft } from '../week-draft.ts';
import { withoutSpan } from './circle.ts';
import { madeOn, movedBy, snapMin, stretchedBy } from './edit.ts';
import type { End } from './edit.ts';

/** What a key does to the span that has the focus. */
export type KeyAct =
  | { readonly kind: 'move'; readonly byMin: number }
  | { readonly kind: 'stretch'; readonly end: End; readonly byMin: number }
  | { readonly kind: 'make' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'undo' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * What a key means. Ctrl takes the beginning and Alt the end: macOS may keep Ctrl with arrows for itself, and moving
 * and the end alone lead everywhere. Null: nothing, the browser may have it.
 */
export function keyAct(pressed: Pressed, isRightToLeft: boolean): KeyAct | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return { kind: 'undo' };
  if (metaKey) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const isLater = (key === 'ArrowRight') !== isRightToLeft;
    const byMin = (isLater ? 1 : -1) * (shiftKey ? 60 : snapMin);
    if (ctrlKey && altKey) return null;
    if (ctrlKey || altKey) return { kind: 'stretch', end: altKey ? 'to' : 'from', byMin };
    return { kind: 'move', byMin };
  }
  if (ctrlKey || altKey) return null;
  if (key === 'ArrowUp') return { kind: 'move', byMin: -dayMin };
  if (key === 'ArrowDown') return { kind: 'move', byMin: dayMin };
  if (key === 'Enter' || key.toLowerCase() === 'n') return { kind: 'make' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'remove' };
  return null;
}

/** The draft after a key on the span `key` of `weekday`; the same one where there is no room for that. */
export function afterKey(
  draft: WeekDraft,
  act: Exclude<KeyAct, { kind: 'undo' }>,
  key: number,
  weekday: Weekday,
): WeekDraft {
  switch (act.kind) {
    case 'move':
      return movedBy(draft, key, act.byMin);
    case 'stretch':
      return stretchedBy(draft, key, act.end, act.byMin);
    case 'make':
      return madeOn(draft, weekday);
    case 'remove':
      return withoutSpan(draft, key);
  }
}
