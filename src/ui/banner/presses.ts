/**
 * What a page may make of a press before the banner's own buttons hear of it. The banner hears first, and the page not
 * at all: a menu of its does not close because of it, a key does not work in it.
 */
const kept = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout'],
];

interface Presses {
  /** `byKey` where no pointer did it: what has the focus was pressed then. */
  readonly onClick: (at: { x: number; y: number }, byKey: boolean) => void;
  readonly onEscape: () => void;
  /** Aborted when it is over. */
  readonly signal: AbortSignal;
}

/**
 * Answers what begins to listen for what a person does in `host`, and does so again in a page that has rid itself of all
 * listeners by writing itself anew. Nothing is called for what a script does. In the end the focus goes back to where it
 * came from, which has to happen before `host` goes.
 */
export function hearPresses(host: HTMLElement, { onClick, onEscape, signal }: Presses): () => void {
  let cameFrom: Element | null = null;

  const hear = (event: Event): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    // A press takes the focus from nobody: whoever was writing goes on.
    if (event.type === 'mousedown') event.preventDefault();
    if (event instanceof FocusEvent) {
      if (event.type === 'focusin' && event.relatedTarget instanceof Element) cameFrom = event.relatedTarget;
    } else if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown' && event.key === 'Escape') onEscape();
    } else if (event instanceof MouseEvent && event.type === 'click') {
      // A key that presses a button makes a click that counts none.
      onClick({ x: event.clientX, y: event.clientY }, event.detail === 0);
    }
  };
  signal.addEventListener('abort', () => {
    if (document.activeElement === host && cameFrom instanceof HTMLElement)
      cameFrom.focus({ preventScroll: true });
  });
  return () => {
    // On the window, before anything in the page hears of it but other such listeners.
    for (const kind of kept) window.addEventListener(kind, hear, { capture: true, signal });
  };
}
