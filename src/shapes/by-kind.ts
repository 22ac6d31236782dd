import { object } from './object.ts';
import type { Fields, ObjectOf } from './object.ts';
import { oneOf, refused } from './shape.ts';
import type { Shape } from './shape.ts';

type Kinds = Readonly<Record<string, Fields>>;

/** The tagged union that a table of its kinds describes. */
export type OfKind<Shapes extends Kinds> = {
  [Kind in keyof Shapes & string]: ObjectOf<Shapes[Kind] & { readonly kind: Shape<Kind> }>;
}[keyof Shapes & string];

/** A tagged union, as a table: each kind, and what it carries besides. */
// @__NO_SIDE_EFFECTS__
export function byKind<const Shapes extends Kinds>(shapes: Shapes): Shape<OfKind<Shapes>> {
  // A map: a kind such as `__proto__` is then an unknown one like any other.
  const known = new Map<unknown, Shape<OfKind<Shapes>>>(
    Object.entries(shapes).map(([kind, fields]) => [
      kind,
      object<Fields>({ kind: oneOf([kind]), ...fields }) as Shape<OfKind<Shapes>>,
    ]),
  );
  return (raw) => known.get((raw as { kind?: unknown } | null | undefined)?.kind)?.(raw) ?? refused;
}
