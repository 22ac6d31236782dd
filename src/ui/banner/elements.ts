const svg = 'http://www.w3.org/2000/svg';

/** An element with its attributes and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

/** Limber's mark: somebody on a chair, and the spark of a movement. */
export function mark(): Element {
  const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return drawn('svg', { class: 'mark', viewBox: '0 0 128 128', 'aria-hidden': 'true' }, [
    drawn('rect', { width: '128', height: '128', rx: '30', fill: '#0f6f68' }),
    drawn('circle', { cx: '42', cy: '29', r: '15', fill: '#fff' }),
    drawn('path', { ...line, d: 'M42 62v24q0 14 14 14h42', stroke: '#fff', 'stroke-width': '22' }),
    drawn('path', { ...line, d: 'M72 40a44 44 0 0 1 27 29', stroke: '#ffc46b', 'stroke-width': '13' }),
  ]);
}

function drawn(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly Node[] = [],
): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
