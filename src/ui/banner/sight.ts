/**
 * Whether nothing is painted over an element, not even what lets presses through. Only Chrome can tell; elsewhere the
 * answer is yes. https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchSight(element: Element): { isClear(): boolean; end(): void } {
  let isClear = true;
  // The least delay that is allowed.
  const tracking = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    isClear = isVisible ?? true;
  }, tracking);
  observer.observe(element);
  return {
    isClear: () => isClear,
    end() {
      observer.disconnect();
    },
  };
}
