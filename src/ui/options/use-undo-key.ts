import { useEffect } from 'preact/hooks';

/** Fields in which the browser itself takes back what was typed. */
const typing = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, [contenteditable]';

/** Ctrl+Z, and Cmd+Z, anywhere but where something is typed, or where a part of the page has taken it for itself. */
export function useUndoKey(undo: (() => Promise<void>) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      const isUndo = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z';
      if (!isUndo || undo === null || event.defaultPrevented) return;
      if (target instanceof Element && target.matches(typing)) return;
      event.preventDefault();
      void undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
}
