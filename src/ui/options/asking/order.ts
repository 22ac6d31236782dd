/** The list with one of its items so many places further; one that would leave it stays at the end. */
export function moved<Item>(items: readonly Item[], item: Item, by: number): readonly Item[] {
  const from = items.indexOf(item);
  const others = items.filter((other) => other !== item);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return from === -1 ? items : [...others.slice(0, to), item, ...others.slice(to)];
}
